package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.editors.dataset.DatasetEditor;

/** Run Configurations as a person uses it. */
@ExtendWith(NoErrorsLogged.class)
class LaunchTest {

	private static int number;

	private final Workbench workbench = new Workbench();
	private final DatasetEditors editors = new DatasetEditors(workbench);
	private DrawnDataset dataset;
	private DatasetEditor editor;

	LaunchTest() throws Exception {
	}

	@BeforeEach
	void open() throws Exception {
		workbench.page();
		TestTheme.apply(workbench);
		dataset = DrawnDataset.create("launch" + ++number, 10);
		editor = editors.open(dataset.file());
	}

	@AfterEach
	void close() throws Exception {
		editors.close(editor);
	}

	@Test
	void tabsShowAndCheckWhatIsTyped() throws Exception {
		editors.press(editorControl(), "Train...");
		Shell dialog = editors.dialog("Run Configurations");
		CTabFolder tabs = workbench.ui(() -> Widgets.first(dialog, CTabFolder.class, folder -> folder.getItemCount() > 4));
		assertEquals(6, workbench.ui(tabs::getItemCount));
		for (int tab = 0; tab < 5; tab++) {
			int shown = tab;
			workbench.click(tabs, workbench.ui(() -> tabs.getItem(shown).getBounds().x + 20), 12);
			workbench.waitFor("the tab is shown", () -> tabs.getSelectionIndex() == shown);
			Thread.sleep(600);
			editors.screenshot("launch-" + workbench.ui(() -> tabs.getItem(shown).getText()).toLowerCase());
		}
		workbench.press(java.awt.event.KeyEvent.VK_ESCAPE);
		workbench.waitFor("the dialog is closed", dialog::isDisposed);
	}

	private Composite editorControl() throws Exception {
		IWorkbenchPage page = workbench.page();
		return workbench.ui(() -> page.getWorkbenchWindow().getShell());
	}
}
