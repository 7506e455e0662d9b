package org.reannotate.editors.categories;

import java.util.function.Consumer;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.ui.thread.UiThread;

/** The colour of a category: some to choose from, any other, or none. UI thread only. */
final class ColourField extends Composite {

	private final Consumer<String> changed;
	private final Button button;
	private final Swatches swatches;
	private String colour = "";

	/** @param changed is told the colour that a person chose, {@code #rrggbb} or empty */
	ColourField(Composite parent, Consumer<String> changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		setLayout(RowLayoutFactory.fillDefaults().create());
		swatches = new Swatches(this);
		button = new Button(this, SWT.PUSH);
		button.addListener(SWT.Selection, event -> openMenu());
		show("");
	}

	void show(String shown) {
		colour = shown;
		button.setImage(swatches.get(shown));
		button.setText(shown.isEmpty() ? Messages.ColourField_none : shown);
		layout(true);
	}

	private void openMenu() {
		Menu menu = new Menu(button);
		item(menu, Messages.ColourField_none, "", () -> choose(""));
		Swatches.COLOURS.forEach(value -> item(menu, value, value, () -> choose(value)));
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem other = new MenuItem(menu, SWT.PUSH);
		other.setText(Messages.ColourField_other);
		other.addListener(SWT.Selection, event -> chooseOther());
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.addListener(SWT.Hide, event -> UiThread.run(menu, menu::dispose));
		menu.setVisible(true);
	}

	private void item(Menu menu, String text, String value, Runnable chosen) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setImage(swatches.get(value));
		item.addListener(SWT.Selection, event -> chosen.run());
	}

	private void chooseOther() {
		var dialog = new ColorDialog(getShell());
		dialog.setRGB(Swatches.rgb(colour));
		RGB chosen = dialog.open();
		if (chosen != null) {
			choose(Swatches.text(chosen));
		}
	}

	private void choose(String value) {
		if (!value.equals(colour)) {
			show(value);
			changed.accept(value);
		}
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		Enablement.set(button, enabled);
	}
}
