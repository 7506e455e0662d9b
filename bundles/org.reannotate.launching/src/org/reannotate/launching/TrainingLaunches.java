package org.reannotate.launching;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;

/** Makes launch configurations; nothing is saved. */
public final class TrainingLaunches {
    private TrainingLaunches() {
    }

    /** The type of these launch configurations. */
    public static ILaunchConfigurationType type() {
        return manager().getLaunchConfigurationType(TrainingAttributes.TYPE);
    }

    /** A new configuration with those settings, under a name that is free. */
    public static ILaunchConfigurationWorkingCopy of(TrainingSettings settings, String name) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = type().newInstance(null,
                manager().generateLaunchConfigurationName(name));
        TrainingAttributes.write(settings, copy);
        return copy;
    }

    /** A configuration that goes on with a run, to be launched and thrown away. */
    public static ILaunchConfigurationWorkingCopy resuming(Path dataset, String run) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = type().newInstance(null, manager().generateLaunchConfigurationName(run));
        copy.setAttribute(TrainingAttributes.DATASET, dataset.toString());
        copy.setAttribute(TrainingAttributes.RESUME, run);
        return copy;
    }

    private static ILaunchManager manager() {
        return DebugPlugin.getDefault().getLaunchManager();
    }
}
