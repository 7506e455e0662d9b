package org.reannotate.ui.tests;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The platform's dialog of run configurations as a person sees it. For the test's own thread. */
final class LaunchDialog {

	private final Workbench workbench;
	private final Shell shell;
	private final CTabFolder tabs;

	private LaunchDialog(Workbench workbench, Shell shell) throws Exception {
		this.workbench = workbench;
		this.shell = shell;
		this.tabs = workbench.ui(() -> Widgets.first(shell, CTabFolder.class, folder -> folder.getItemCount() > 4));
	}

	/** Waits for the dialog and all of its tabs. */
	static LaunchDialog opened(Workbench workbench) throws Exception {
		workbench.waitFor("the dialog of run configurations", () -> {
			Shell found = DatasetEditors.find("Run Configurations");
			return found != null && Widgets.all(found, CTabFolder.class).stream().anyMatch(f -> f.getItemCount() > 4);
		});
		return new LaunchDialog(workbench, workbench.ui(() -> DatasetEditors.find("Run Configurations")));
	}

	Shell shell() {
		return shell;
	}

	List<String> names() throws Exception {
		return workbench.ui(() -> Arrays.stream(tabs.getItems()).map(item -> item.getText()).toList());
	}

	/** Clicks on a tab. */
	void show(String name) throws Exception {
		int index = names().indexOf(name);
		workbench.click(tabs, workbench.ui(() -> tabs.getItem(index).getBounds().x + 24), 12);
		workbench.waitFor("the tab " + name, () -> tabs.getSelectionIndex() == index);
	}

	/** The text field after a label. */
	Text field(String label) throws Exception {
		return workbench.ui(() -> Widgets.first(shell, Text.class, text -> label.equals(before(text))));
	}

	private static String before(Control control) {
		Control cell = control.getParent();
		Composite row = cell.getParent();
		List<Control> children = Arrays.asList(row.getChildren());
		int index = children.indexOf(cell);
		return index > 0 && children.get(index - 1) instanceof Label label ? label.getText().replace(":", "") : "";
	}

	/** Types into a field in the place of what stands there. */
	void type(String label, String value) throws Exception {
		Text field = field(label);
		workbench.click(field, 20, 10);
		workbench.waitFor("the field " + label + " has the focus", field::isFocusControl);
		workbench.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
		workbench.type(value);
		workbench.waitFor("typed " + value, () -> field.getText().equals(value));
	}

	/** Waits until the dialog says something. */
	void waitForWords(String words) throws Exception {
		workbench.waitFor("the dialog says " + words, () -> says(words));
	}

	boolean says(String words) {
		String wanted = words.toLowerCase(Locale.ROOT);
		return Widgets.all(shell, Label.class).stream().anyMatch(label -> label.getText().toLowerCase(Locale.ROOT).contains(wanted))
				|| Widgets.all(shell, Text.class).stream().anyMatch(text -> text.getText().toLowerCase(Locale.ROOT).contains(wanted));
	}

	Button button(String text) throws Exception {
		return workbench.ui(() -> Widgets.first(shell, Button.class, button -> text.equals(button.getText().replace("&", ""))));
	}

	/** Presses a button once it can be pressed. */
	void press(String text) throws Exception {
		Button button = button(text);
		workbench.waitFor("the button " + text + " can be pressed", button::isEnabled);
		workbench.click(button, 20, 10);
	}
}
