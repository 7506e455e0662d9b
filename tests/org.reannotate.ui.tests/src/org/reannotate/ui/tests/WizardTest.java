package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.wizards.NewDatasetWizard;

@ExtendWith(NoErrorsLogged.class)
class WizardTest {

	private final Workbench workbench;

	WizardTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void makesADatasetFromAFolderOfImages() throws Exception {
		Path images = DrawnDataset.draw(Files.createTempDirectory("reannotate-wizard"), 4);
		IWorkbenchPage page = workbench.page();
		WizardDialog dialog = workbench.ui(() -> {
			var wizard = new NewDatasetWizard();
			wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
			var created = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
			created.setBlockOnOpen(false);
			created.open();
			return created;
		});
		Text source = workbench.ui(() -> firstText(dialog.getShell()));
		workbench.waitFor("the first field has the focus", source::isFocusControl);
		workbench.ui(() -> {
			source.setText(images.toString());
			return null;
		});
		workbench.waitFor("the page is complete", () -> dialog.getCurrentPage().isPageComplete());
		workbench.screenshot("wizard");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the editor opens", () -> editor(page) != null && editor(page).session() != null);
		DatasetEditor editor = workbench.ui(() -> editor(page));
		assertEquals(12, editor.session().store().count(SampleFilter.ALL));
		workbench.ui(() -> page.closeEditor(editor, false));
	}

	private static DatasetEditor editor(IWorkbenchPage page) {
		IEditorPart active = page.getActiveEditor();
		return active instanceof DatasetEditor editor ? editor : null;
	}

	private static Text firstText(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text && text.getEditable()) {
				return text;
			}
			Text inside = child instanceof Composite composite ? firstText(composite) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}
}
