package org.reannotate.editors.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.DatasetImport;
import org.reannotate.formats.importing.ImportReport;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/**
 * Makes a project with a dataset, where there is none yet, and imports a source into it. Cancelled or failed, what was
 * imported so far stays; running it again completes it.
 */
final class DatasetImportOperation implements IRunnableWithProgress {

	private final DatasetSessions sessions;
	private final IProject project;
	private final ImportRequest request;
	private @Nullable ImportReport report;

	DatasetImportOperation(DatasetSessions sessions, IProject project, ImportRequest request) {
		this.sessions = sessions;
		this.project = project;
		this.request = request;
	}

	/** The dataset's file. */
	IFile file() {
		return project.getFile("dataset.reannotate");
	}

	/** What the import did, or null when it did not end. */
	@Nullable
	ImportReport report() {
		return report;
	}

	@Override
	public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.DatasetImportOperation_name, project.getName()),
				100);
		try {
			openProject(progress.split(2));
			importInto(folder(), progress.split(96));
		} catch (OperationCanceledException e) {
			throw new InterruptedException();
		} catch (CoreException | DatasetException e) {
			throw new InvocationTargetException(e, e.getMessage());
		} finally {
			refresh();
		}
	}

	private Path folder() {
		return Path.of(project.getLocationURI());
	}

	private void openProject(SubMonitor progress) throws CoreException {
		progress.setWorkRemaining(2);
		if (!project.exists()) {
			project.create(progress.split(1));
		}
		project.open(progress.split(1));
	}

	private void importInto(Path folder, SubMonitor progress) throws DatasetException {
		if (!sessions.stores().isDataset(folder)) {
			sessions.stores().create(folder, project.getName(), DatasetImport.imageRoots(request)).close();
		}
		try (DatasetSession session = sessions.acquire(folder)) {
			report = DatasetImport.run(session.store(), request, DecisionAuthor.name(), progress);
		}
	}

	private void refresh() throws InvocationTargetException {
		try {
			if (project.isOpen()) {
				project.refreshLocal(IResource.DEPTH_ONE, null);
			}
		} catch (CoreException e) {
			throw new InvocationTargetException(e, e.getMessage());
		}
	}
}
