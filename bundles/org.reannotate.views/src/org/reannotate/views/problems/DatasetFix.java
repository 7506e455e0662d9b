package org.reannotate.views.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.thread.UiThread;
import org.reannotate.views.problems.DatasetProblem.Kind;

/** One way to settle a problem, or several of the same kind together. The dataset is opened for it where it is closed. */
final class DatasetFix extends WorkbenchMarkerResolution {

	private final String label;
	private final Kind kind;
	private final Fix fix;
	private final ShownDecisions shown;

	/** What is done, in a job, with the dataset open. */
	@FunctionalInterface
	interface Fix {
		void apply(List<IMarker> markers, DatasetSession session);
	}

	/** What is done with the workbench's page, on the UI thread. */
	@FunctionalInterface
	interface PageAction {
		void run(IWorkbenchPage page) throws PartInitException;
	}

	DatasetFix(String label, Kind kind, Fix fix) {
		this(label, kind, new ShownDecisions(), fix);
	}

	/** @param shown is told of the markers that the fix is offered for besides its own */
	DatasetFix(String label, Kind kind, ShownDecisions shown, Fix fix) {
		this.label = label;
		this.kind = kind;
		this.shown = shown;
		this.fix = fix;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public String getDescription() {
		return label;
	}

	@Override
	public @Nullable Image getImage() {
		return null;
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		IMarker[] others = kind != Kind.UNREADABLE ? new IMarker[0]
				: Arrays.stream(markers).filter(marker -> ProblemMarkers.kind(marker) == kind).toArray(IMarker[]::new);
		Arrays.stream(others).forEach(other -> shown.offered(ProblemMarkers.seen(other)));
		return others;
	}

	@Override
	public void run(IMarker marker) {
		apply(List.of(marker));
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		var byDataset = new ArrayList<>(Arrays.asList(markers));
		while (!byDataset.isEmpty()) {
			var resource = byDataset.get(0).getResource();
			List<IMarker> together = byDataset.stream().filter(marker -> marker.getResource().equals(resource)).toList();
			byDataset.removeAll(together);
			apply(together);
		}
	}

	private void apply(List<IMarker> markers) {
		Path folder = ProblemMarkers.folder(markers.get(0));
		DatasetSessions sessions = PlatformUI.getWorkbench().getService(DatasetSessions.class);
		if (folder != null && sessions != null) {
			Job.create(label, (IJobFunction) monitor -> open(sessions, folder, markers)).schedule();
		}
	}

	private IStatus open(DatasetSessions sessions, Path folder, List<IMarker> markers) {
		try (DatasetSession session = sessions.acquire(folder)) {
			fix.apply(markers, session);
			return Status.OK_STATUS;
		} catch (DatasetException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	/** Does something in the active window, soon. Any thread. */
	static void onScreen(PageAction action) {
		UiThread.run(PlatformUI.getWorkbench().getDisplay(), () -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			IWorkbenchPage page = window == null ? null : window.getActivePage();
			try {
				if (page != null) {
					action.run(page);
				}
			} catch (PartInitException e) {
				ILog.of(DatasetFix.class).log(e.getStatus());
			}
		});
	}

	/** Opens the editor of the dataset that the markers belong to. */
	static void openEditor(List<IMarker> markers, DatasetSession session) {
		if (markers.get(0).getResource() instanceof IFile file) {
			onScreen(page -> IDE.openEditor(page, file));
		}
	}
}
