package org.reannotate.launching.ui.training;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/** The memory of this machine. */
public final class MachineMemory {

	private MachineMemory() {
	}

	/** All of it, in bytes; NaN where the system does not tell. */
	public static double bytes() {
		return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
				? system.getTotalMemorySize() : Double.NaN;
	}
}
