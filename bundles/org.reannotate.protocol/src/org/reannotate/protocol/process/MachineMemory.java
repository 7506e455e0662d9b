package org.reannotate.protocol.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.management.JMException;
import javax.management.ObjectName;

/** How much memory the machine has to give. */
public final class MachineMemory {

	private static final Path LINUX = Path.of("/proc/meminfo");
	private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d{1,15}) kB");
	private static final long KILOBYTE = 1024;
	private static final long UNKNOWN = 4L << 30;

	private MachineMemory() {
	}

	/**
	 * Bytes that a new process may take without pushing others out: on Linux as the system says; elsewhere half of what is
	 * built in, because what is free there does not count what the system would give back.
	 */
	public static long available() {
		try {
			if (Files.isReadable(LINUX)) {
				Matcher found = AVAILABLE.matcher(Files.readString(LINUX));
				if (found.find()) {
					return Long.parseLong(found.group(1)) * KILOBYTE;
				}
			}
			Object total = ManagementFactory.getPlatformMBeanServer()
					.getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "TotalMemorySize");
			return ((Number) total).longValue() / 2;
		} catch (IOException | JMException | ClassCastException e) {
			// Some number is needed for a proposal; a wrong one is put right when memory runs out.
			return UNKNOWN;
		}
	}
}
