package org.reannotate.workbench.probe;

import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/** Opens a dataset and accepts its first incorrect label by the command. */
record Deciding(Screen screen) {

	private static final String ISSUES = "org.reannotate.views.issues";
	private static final String ACCEPT = "org.reannotate.commands.accept";

	/** Returns a line that says what was recorded. */
	String decide(Path dataset) throws Exception {
		IWorkbenchPage page = screen.page();
		screen.open(page, dataset);
		var view = (ReviewTarget) screen.run(() -> page.showView(ISSUES));
		DatasetSessions sessions = screen.workbench().getService(DatasetSessions.class);
		screen.await("the dataset is open", () -> sessions.current() != null);
		screen.await("an incorrect label is listed", () -> view.list().size() > 0);
		int sample = screen.run(() -> {
			view.select(view.list().ids()[0]);
			return view.list().ids()[0];
		});
		screen.await("it is selected", () -> view.selectedSamples().contains(sample));
		screen.run(() -> page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(ACCEPT, null));
		DatasetSession session = sessions.current();
		screen.await("the decision is recorded",
				() -> session != null && !session.store().decisions(DecisionQuery.latest(1)).isEmpty());
		Decision decision = session.store().decisions(DecisionQuery.latest(1)).get(0);
		return "ok: " + decision.kind() + " of sample " + decision.sampleId() + ", from category "
				+ decision.from().category() + " to " + decision.to().category() + "\n";
	}
}
