package org.reannotate.workbench.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** How long the paints of a control take, and when they happen. UI thread. */
final class Paints {

	private final Control control;
	private final Listener before = this::begins;
	private final Listener after = event -> ends();
	private final List<Double> milliseconds = new ArrayList<>();
	private long began;
	private BooleanSupplier wanted = () -> true;
	private long met;

	Paints(Control control) {
		this.control = control;
		control.getDisplay().addFilter(SWT.Paint, before);
		// Listeners are called in the order they came: this one is the last.
		control.addListener(SWT.Paint, after);
	}

	private void begins(org.eclipse.swt.widgets.Event event) {
		if (event.widget == control) {
			began = System.nanoTime();
		}
	}

	private void ends() {
		long now = System.nanoTime();
		milliseconds.add((now - began) / 1e6);
		if (met == 0 && wanted.getAsBoolean()) {
			met = now;
		}
	}

	/** From now on waits for a paint after which something holds. */
	void expect(BooleanSupplier condition) {
		wanted = condition;
		met = 0;
	}

	/** When that paint had ended, by {@link System#nanoTime()}; 0: not yet. */
	long met() {
		return met;
	}

	/** Forgets the times so far. */
	void clear() {
		milliseconds.clear();
	}

	double[] sorted() {
		double[] times = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(times);
		return times;
	}

	void close() {
		control.getDisplay().removeFilter(SWT.Paint, before);
		if (!control.isDisposed()) {
			control.removeListener(SWT.Paint, after);
		}
	}
}
