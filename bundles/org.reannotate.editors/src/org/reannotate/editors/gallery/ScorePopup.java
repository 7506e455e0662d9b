package org.reannotate.editors.gallery;

import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.reannotate.ui.thread.UiThread;

/** Two numbers between which the score must lie, beneath the control that opens it; every change counts at once. */
final class ScorePopup {

	private static final int DIGITS = 2;
	private static final int ONE = 100;

	private final BiConsumer<Float, Float> changed;
	private final Shell shell;
	private final Spinner from;
	private final Spinner to;

	/**
	 * @param from    may be infinite: no lower end
	 * @param to      may be infinite: no upper end
	 * @param changed is told both ends; infinite ones for any score and for images without one
	 */
	ScorePopup(Control anchor, float from, float to, BiConsumer<Float, Float> changed) {
		this.changed = changed;
		shell = new Shell(anchor.getShell(), SWT.ON_TOP | SWT.NO_TRIM);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 8).spacing(8, 8).applyTo(shell);
		shell.addListener(SWT.Deactivate, event -> UiThread.run(shell, this::close));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		this.from = spinner(Messages.ScorePopup_from, from == Float.NEGATIVE_INFINITY ? 0 : from);
		this.to = spinner(Messages.ScorePopup_to, to == Float.POSITIVE_INFINITY ? 1 : to);
		Link any = new Link(shell, SWT.NONE);
		any.setText(Messages.ScorePopup_any);
		any.addListener(SWT.Selection, event -> {
			changed.accept(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
			close();
		});
		GridDataFactory.fillDefaults().span(4, 1).applyTo(any);
		shell.pack();
		Point below = anchor.toDisplay(0, anchor.getSize().y + 2);
		shell.setLocation(below);
		shell.open();
	}

	private Spinner spinner(String name, float value) {
		new Label(shell, SWT.NONE).setText(name);
		Spinner spinner = new Spinner(shell, SWT.BORDER);
		spinner.setValues(Math.round(value * ONE), 0, ONE, DIGITS, 1, ONE / 10);
		spinner.addListener(SWT.Selection, event -> changed.accept(this.from.getSelection() / (float) ONE,
				this.to.getSelection() / (float) ONE));
		return spinner;
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
