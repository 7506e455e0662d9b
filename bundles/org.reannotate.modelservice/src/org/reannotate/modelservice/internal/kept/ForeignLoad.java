package org.reannotate.modelservice.internal.kept;

import java.lang.management.ManagementFactory;

/** How busy the machine is. */
@FunctionalInterface
public interface ForeignLoad {
    /** Share of all cores in use since the last call, [0, 1]; 0 where the system does not say. */
    double share();

    /** This machine. Asked while our own process rests, so that what is counted is not our own work. */
    static ForeignLoad here() {
        return () -> ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean bean
                ? Math.max(0, bean.getCpuLoad())
                : 0;
    }
}
