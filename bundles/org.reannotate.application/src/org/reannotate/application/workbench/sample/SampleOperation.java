package org.reannotate.application.workbench.sample;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetFile;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.formats.importing.DatasetImport;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.samples.rooms.RoomsSample;
import org.reannotate.samples.rooms.SampleException;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.session.DatasetSessions;

/** Draws the sample into a new project and makes a dataset of it. Failed or cancelled, the project is gone again. */
final class SampleOperation implements IRunnableWithProgress {

	private static final String IMAGES = "images";

	private final IProject project;
	private final long seed;
	private final int imagesPerCategory;
	private DatasetSessions sessions;

	SampleOperation(IProject project, long seed, int imagesPerCategory) {
		this.project = project;
		this.seed = seed;
		this.imagesPerCategory = imagesPerCategory;
	}

	SampleOperation with(DatasetSessions newSessions) {
		sessions = newSessions;
		return this;
	}

	/** The dataset's file. */
	IFile file() {
		return project.getFile(DatasetFile.NAME);
	}

	@Override
	public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.SampleOperation_name, project.getName()), 100);
		boolean made = false;
		try {
			project.create(progress.split(2));
			project.open(progress.split(3));
			Path folder = Path.of(project.getLocationURI());
			draw(folder.resolve(IMAGES), progress.split(75));
			importInto(folder, progress.split(15));
			project.refreshLocal(IResource.DEPTH_ONE, progress.split(5));
			made = true;
		} catch (OperationCanceledException | CancellationException e) {
			throw new InterruptedException();
		} catch (CoreException | DatasetException | SampleException e) {
			throw new InvocationTargetException(e, e.getMessage());
		} finally {
			if (!made) {
				remove();
			}
		}
	}

	private void draw(Path images, SubMonitor progress) throws SampleException {
		int total = RoomsSample.categories().size() * imagesPerCategory;
		progress.setWorkRemaining(total);
		RoomsSample.generate(images, seed, imagesPerCategory, (done, all) -> {
			progress.worked(1);
			return !progress.isCanceled();
		});
	}

	private void importInto(Path folder, SubMonitor progress) throws DatasetException {
		var request = ImportRequest.of(folder.resolve(IMAGES));
		try (DatasetStore store = sessions.stores().create(folder, project.getName(),
				DatasetImport.imageRoots(request))) {
			DatasetImport.run(store, request, DecisionAuthor.name(), progress);
		}
	}

	private void remove() throws InvocationTargetException {
		try {
			project.delete(true, true, new NullProgressMonitor());
		} catch (CoreException e) {
			throw new InvocationTargetException(e, e.getMessage());
		}
	}
}
