package org.reannotate.views.running;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** A view that can show a certain run. UI thread only. */
public interface RunPart {

	/** Id of the view of a training. */
	String TRAINING = "org.reannotate.views.training";
	/** Id of the view of all runs. */
	String RUNS = "org.reannotate.views.runs";

	/** Shows a run of the current dataset by its name, as soon as it is read. */
	void showRun(String name);

	/** Opens a view, where it is not open, and shows a run in it. */
	static void open(IWorkbenchPage page, String view, String run) {
		try {
			if (page.showView(view) instanceof RunPart part) {
				part.showRun(run);
			}
		} catch (PartInitException e) {
			ILog.of(RunPart.class).log(e.getStatus());
		}
	}
}
