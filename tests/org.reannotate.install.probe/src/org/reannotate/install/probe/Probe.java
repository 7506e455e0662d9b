package org.reannotate.install.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/**
 * Opens the dataset that the property {@code reannotate.probe.dataset} names, accepts its first incorrect label by the
 * command, and writes what was recorded, or what went wrong, into the file {@code reannotate.probe.result}. Then it
 * closes the workbench. Without the properties it does nothing.
 */
public class Probe implements IStartup {

	private static final String ISSUES = "org.reannotate.views.issues";
	private static final String ACCEPT = "org.reannotate.commands.accept";
	private static final int PATIENCE_MS = 60_000;

	@Override
	public void earlyStartup() {
		String dataset = System.getProperty("reannotate.probe.dataset");
		String result = System.getProperty("reannotate.probe.result");
		if (dataset != null && result != null) {
			new Thread(() -> use(Path.of(dataset), Path.of(result)), "probe").start();
		}
	}

	private static void use(Path dataset, Path result) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		try {
			Files.writeString(result, decide(workbench, dataset));
		} catch (Exception e) {
			ILog.of(Probe.class).error("The probe failed", e);
			write(result, "failed: " + e);
		}
		workbench.getDisplay().asyncExec(workbench::close);
	}

	private static void write(Path result, String text) {
		try {
			Files.writeString(result, text + "\n");
		} catch (IOException e) {
			ILog.of(Probe.class).error("The result cannot be written", e);
		}
	}

	/** Uses the workbench as a person would; returns a line that says what was recorded. */
	private static String decide(IWorkbench workbench, Path dataset) throws Exception {
		Display display = workbench.getDisplay();
		IWorkbenchPage page = onScreen(display, () -> {
			workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
			return workbench.getWorkbenchWindows()[0].getActivePage();
		});
		onScreen(display, () -> IDE.openEditorOnFileStore(page,
				EFS.getLocalFileSystem().getStore(dataset.resolve("dataset.reannotate").toUri())));
		var view = (ReviewTarget) onScreen(display, () -> page.showView(ISSUES));
		DatasetSessions sessions = workbench.getService(DatasetSessions.class);
		await("the dataset is open", () -> sessions.current() != null);
		await("an incorrect label is listed", () -> onScreen(display, () -> view.list().size() > 0));
		int sample = onScreen(display, () -> {
			view.select(view.list().ids()[0]);
			return view.list().ids()[0];
		});
		await("it is selected", () -> onScreen(display, () -> view.selectedSamples().contains(sample)));
		onScreen(display, () -> page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(ACCEPT, null));
		DatasetSession session = sessions.current();
		await("the decision is recorded", () -> !session.store().decisions(DecisionQuery.latest(1)).isEmpty());
		Decision decision = session.store().decisions(DecisionQuery.latest(1)).get(0);
		return "ok: " + decision.kind() + " of sample " + decision.sampleId() + ", from category "
				+ decision.from().category() + " to " + decision.to().category() + "\n";
	}

	private static <T> T onScreen(Display display, Callable<T> action) throws Exception {
		var task = new FutureTask<>(action);
		display.syncExec(task);
		return task.get();
	}

	private static void await(String what, Callable<Boolean> condition) throws Exception {
		long end = System.currentTimeMillis() + PATIENCE_MS;
		while (!condition.call()) {
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("Waited in vain until " + what);
			}
			Thread.sleep(100);
		}
	}
}
