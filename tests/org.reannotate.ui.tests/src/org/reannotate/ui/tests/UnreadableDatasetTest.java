package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.editors.dataset.DatasetEditor;

/** A dataset whose file is damaged: what is wrong, no button but the way out, and the way out. */
@ExtendWith(NoErrorsLogged.class)
class UnreadableDatasetTest {

	@Test
	void saysWhatIsWrongAndOpensWhenThatIsMended() throws Exception {
		var workbench = new Workbench();
		var editors = new DatasetEditors(workbench);
		DrawnDataset dataset = DrawnDataset.create("unreadable", 6);
		Path file = dataset.folder().resolve("dataset.reannotate");
		byte[] whole = Files.readAllBytes(file);
		Files.writeString(file, "this is no dataset");
		IWorkbenchPage page = workbench.page();
		var editor = (DatasetEditor) workbench.ui(() -> IDE.openEditor(page, dataset.file()));
		Composite shell = workbench.ui(() -> editor.getSite().getShell());
		workbench.waitFor("it says what is wrong", () -> Widgets.all(shell, Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().contains("is not a dataset that can be opened")));
		assertEquals(List.of("Try Again"), workbench.ui(() -> overviewButtons(shell)));
		assertTrue(workbench.ui(() -> Widgets.all(shell, Canvas.class).stream().map(tile -> tile.getData("value"))
				.allMatch(value -> value == null || value.equals("\u2013"))), "no number of a dataset that is not read");
		editors.settle(shell);
		editors.screenshot("overview-unreadable");

		Files.write(file, whole);
		editors.press(shell, "Try Again");
		workbench.waitFor("it is open", () -> editor.session() != null);
		workbench.waitFor("its buttons are back", () -> overviewButtons(shell).equals(List.of("Start Audit", "Train...")));
		workbench.ui(() -> page.closeEditor(editor, false));
	}

	private static List<String> overviewButtons(Composite shell) {
		return Widgets.all(shell, Button.class).stream().filter(button -> button.isVisible() && button.isEnabled())
				.map(button -> button.getText().replace("&", "")).filter(text -> !text.isEmpty()).toList();
	}
}
