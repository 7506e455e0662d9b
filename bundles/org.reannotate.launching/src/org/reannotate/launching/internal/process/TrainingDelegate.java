package org.reannotate.launching.internal.process;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.variables.VariablesPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.ILaunchConfigurationDelegate;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.core.dataset.DatasetStores;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingSettings;

/** Launches trainings: checks what the configuration says and starts a process; returns at once. */
public final class TrainingDelegate implements ILaunchConfigurationDelegate {

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        TrainingSettings read = TrainingAttributes.read(configuration);
        TrainingSettings settings = read.withDataset(dataset(read.dataset(), configuration));
        String named = configuration.getAttribute(TrainingAttributes.RESUME, "");
        @Nullable String resume = named.isBlank() ? null : named;
        List<String> problems = resume == null ? settings.problems() : settings.datasetProblems();
        if (!problems.isEmpty()) {
            throw new CoreException(Status.error(String.join(" ", problems)));
        }
        var work = new TrainingWork(service(DatasetStores.class), service(TrainingService.class), settings, resume);
        new TrainingProcess(launch, configuration.getName(), work).start();
    }

    /** Variables are filled in; a path without a beginning is meant from the file of a shared configuration. */
    private static String dataset(String text, ILaunchConfiguration configuration) throws CoreException {
        String folder = VariablesPlugin.getDefault().getStringVariableManager().performStringSubstitution(text.strip());
        IFile file = configuration.getFile();
        IPath place = file == null ? null : file.getLocation();
        return place == null || folder.isEmpty() ? folder
                : place.toPath().resolveSibling(folder).normalize().toString();
    }

    private static <T> T service(Class<T> type) throws CoreException {
        BundleContext context = FrameworkUtil.getBundle(TrainingDelegate.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        T service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new CoreException(Status.error(NLS.bind(Messages.TrainingDelegate_noService, type.getSimpleName())));
        }
        return service;
    }
}
