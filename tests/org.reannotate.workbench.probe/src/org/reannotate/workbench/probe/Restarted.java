package org.reannotate.workbench.probe;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.views.decisions.DecisionsView;

/**
 * After a restart: the workbench has opened the dataset again by itself, and the view of decisions takes back what was
 * decided before.
 */
record Restarted(Screen screen) {

	private static final String REVERT = "org.reannotate.commands.revert";

	/** Returns a line that says what was taken back. */
	String revert() throws Exception {
		IWorkbenchPage page = screen.page();
		DatasetSessions sessions = screen.workbench().getService(DatasetSessions.class);
		screen.run(() -> {
			page.activate(page.getEditorReferences()[0].getEditor(true));
			return null;
		});
		screen.await("the dataset is open again", () -> sessions.current() != null);
		DatasetSession session = sessions.current();
		Decision before = session.store().decisions(DecisionQuery.latest(1)).get(0);
		var view = (DecisionsView) screen.run(() -> page.showView(DecisionsView.ID));
		screen.await("the decision is listed", () -> view.table().content().size() > 0);
		screen.run(() -> {
			view.table().select(0);
			return page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(REVERT, null);
		});
		for (int i = 0; latest(session).kind() != DecisionKind.UNDO; i++) {
			if (i > 600) {
				throw new IllegalStateException("Waited in vain until the decision is taken back");
			}
			Thread.sleep(100);
		}
		Decision undo = latest(session);
		if (undo.undoes() != before.id()) {
			throw new IllegalStateException("Another decision was taken back");
		}
		return "ok: after the restart, decision " + undo.undoes() + " was taken back: category "
				+ undo.from().category() + " is " + undo.to().category() + " again\n";
	}

	private static Decision latest(DatasetSession session) throws Exception {
		return session.store().decisions(DecisionQuery.latest(1)).get(0);
	}
}
