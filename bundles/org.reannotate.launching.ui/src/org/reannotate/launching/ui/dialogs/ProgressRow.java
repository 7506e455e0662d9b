package org.reannotate.launching.ui.dialogs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.reannotate.ui.theme.Enablement;

/** A bar, what it stands for in words, and a button that stops it; keeps its room while it shows nothing. UI thread. */
public final class ProgressRow {

	private static final int TICKS = 1000;

	private final Composite row;
	private final Label words;
	private final ProgressBar bar;
	private final Button stop;

	/** @param stopping is run when the button is pressed */
	public ProgressRow(Composite parent, Runnable stopping) {
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		words = new Label(row, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, SWT.DEFAULT).applyTo(words);
		bar = new ProgressBar(row, SWT.HORIZONTAL);
		bar.setMaximum(TICKS);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		stop = new Button(row, SWT.PUSH);
		stop.setText(Messages.ProgressRow_stop);
		stop.addListener(SWT.Selection, event -> {
			Enablement.set(stop, false);
			stopping.run();
		});
		idle("");
	}

	/** Shows that something goes on. */
	public void busy(double fraction, String text) {
		bar.setVisible(true);
		if (!stop.isVisible()) {
			stop.setVisible(true);
			Enablement.set(stop, true);
		}
		bar.setSelection((int) Math.round(fraction * TICKS));
		say(text);
	}

	/** Shows that nothing goes on, and perhaps why. */
	public void idle(String text) {
		bar.setVisible(false);
		stop.setVisible(false);
		say(text);
	}

	private void say(String text) {
		String shown = text.replace("&", "&&").replace('\n', ' ');
		if (!shown.equals(words.getText())) {
			words.setText(shown);
			words.requestLayout();
		}
	}
}
