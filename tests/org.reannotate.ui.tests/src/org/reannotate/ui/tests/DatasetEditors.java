package org.reannotate.ui.tests;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.dataset.DatasetEditor;

/** Dataset editors for tests: opened large, closed again, asked about. For the test's own thread. */
final class DatasetEditors {

	/** The platform does not come back from the dark theme without leftovers: a run is all in one theme. */
	static final boolean DARK = "dark".equals(System.getProperty("reannotate.theme"));
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final Workbench workbench;

	DatasetEditors(Workbench workbench) {
		this.workbench = workbench;
	}

	/** Opens the editor alone in the window, so that all of a page is to be seen. */
	DatasetEditor open(IFile file) throws Exception {
		IWorkbenchPage page = workbench.page();
		var editor = (DatasetEditor) workbench.ui(() -> IDE.openEditor(page, file));
		workbench.waitFor("the dataset is open", () -> editor.session() != null);
		workbench.ui(() -> {
			page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
			if (DARK) {
				PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class).setTheme(DARK_THEME,
						false);
			}
			return null;
		});
		return editor;
	}

	void close(DatasetEditor editor) throws Exception {
		workbench.ui(() -> {
			IWorkbenchPage page = editor.getSite().getPage();
			IWorkbenchPartReference reference = page.getReference(editor);
			page.setPartState(reference, IWorkbenchPage.STATE_RESTORED);
			return page.closeEditor(editor, false);
		});
	}

	/** Presses a button that shows this text. */
	void press(Composite parent, String text) throws Exception {
		Button button = workbench.ui(() -> Widgets.first(parent, Button.class, candidate -> text.equals(plain(candidate))));
		workbench.waitFor("the button " + text + " can be pressed", button::isEnabled);
		workbench.click(button, 20, 10);
	}

	private static String plain(Button button) {
		return button.getText().replace("&", "").replace(" \u25be", "");
	}

	/** The window whose title begins so, once it is there. */
	Shell dialog(String title) throws Exception {
		workbench.waitFor("the dialog " + title, () -> find(title) != null);
		return workbench.ui(() -> find(title));
	}

	static Shell find(String title) {
		return Widgets.shell(shell -> shell.getText().startsWith(title));
	}

	/** Takes a picture; in the dark theme, when the run is in that, under a name of its own. */
	void screenshot(String name) throws Exception {
		workbench.screenshot(DARK ? name + "-dark" : name);
	}

	/** Waits until everything that was asked for is painted. */
	void settle(Control control) throws Exception {
		for (int i = 0; i < 3; i++) {
			Thread.sleep(150);
			workbench.ui(() -> {
				control.update();
				return null;
			});
		}
	}

	/** How many images carry the category with this path. */
	static int images(DatasetStore store, String path) {
		int id = id(store, path);
		return store.index().countByCategory(SampleFilter.ALL).getOrDefault(id, 0);
	}

	/** The id of the category with this path, or -1. */
	static int id(DatasetStore store, String path) {
		return store.categories().stream().filter(record -> record.path().equals(path)).mapToInt(CategoryRecord::id)
				.findFirst().orElse(-1);
	}

	/** What a store says that may fail. */
	interface Question<T> {
		T ask() throws DatasetException;
	}

	static <T> T ask(Question<T> question) {
		try {
			return question.ask();
		} catch (DatasetException e) {
			throw new AssertionError(e);
		}
	}
}
