package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.editors.audit.AuditJob;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.views.issues.IncorrectLabelsView;

/** Starting an audit by the button of the overview, and what is said while it runs. */
@ExtendWith(NoErrorsLogged.class)
class AuditButtonTest {

	private static final int AUDIT_MS = 120_000;
	private static final String RUNNING = "An audit is running";

	private final Workbench workbench;
	private final DatasetEditors editors;

	AuditButtonTest() throws Exception {
		workbench = new Workbench();
		editors = new DatasetEditors(workbench);
	}

	@Test
	void aDoubleClickStartsOneAuditAndCancelsNone() throws Exception {
		DatasetEditor editor = editors.open(DrawnDataset.create("audit-button", 12).file());
		IWorkbenchPage page = workbench.page();
		Composite shell = workbench.ui(() -> editor.getSite().getShell());
		Button start = workbench.ui(() -> button(shell, "Start Audit"));
		workbench.waitFor("an audit can be started", start::isEnabled);
		Point before = workbench.ui(() -> start.toDisplay(0, 0));
		workbench.click(start, 20, 10);
		workbench.click(start, 20, 10);
		workbench.waitFor("it runs", () -> AuditJob.isRunning(editor.session()));
		workbench.waitFor("the overview says so", () -> says(shell, RUNNING));
		assertEquals(before, workbench.ui(() -> start.toDisplay(0, 0)), "the button stays where it was");
		workbench.waitFor("it cannot be started again", () -> !start.isEnabled() && !start.isFocusControl());
		editors.settle(shell);
		editors.screenshot("overview-audit");
		Thread.sleep(1500);
		assertTrue(AuditJob.isRunning(editor.session()), "nothing cancelled it");

		var view = (IncorrectLabelsView) workbench.ui(() -> page.showView(IncorrectLabelsView.ID));
		workbench.waitFor("the view says so, too", () -> Widgets.all(shell, Link.class).stream()
				.anyMatch(link -> link.isVisible() && link.getText().startsWith(RUNNING)));
		workbench.ui(() -> {
			page.hideView(view);
			return null;
		});
		editors.press(shell, "Cancel Audit");
		workbench.waitFor("it is cancelled", AUDIT_MS, () -> !AuditJob.isRunning(editor.session()));
		workbench.waitFor("it can be started again", () -> start.isEnabled() && !says(shell, RUNNING));
		editors.close(editor);
	}

	private static boolean says(Composite shell, String words) {
		return Widgets.all(shell, Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().startsWith(words));
	}

	private static Button button(Composite shell, String text) {
		return Widgets.first(shell, Button.class, candidate -> candidate.getText().replace("&", "").equals(text));
	}
}
