package org.reannotate.launching.ui.training;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.protocol.recipe.LearningRateSchedule;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.theme.Palette;

/** The learning rate over a training, drawn small, as the worker will move it. UI thread. */
public final class ScheduleCurve extends Canvas {

	private static final int FIGURES = 3;
	private static final int WIDTH = 128;
	private static final int HEIGHT = 40;
	private static final int PAD = 4;

	private @Nullable LearningRateSchedule schedule;
	private String words = "";

	public ScheduleCurve(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc, Palette.of(this)));
		addListener(SWT.Settings, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
	}

	/** Shows another training's schedule. */
	public void show(Training training) {
		if (schedule != training.schedule()) {
			schedule = training.schedule();
			redraw();
		}
		words = NLS.bind(Messages.ScheduleCurve_words,
				new Object[] { Numbers.figures(training.learningRate() * training.schedule().share(0), FIGURES),
						Numbers.exact(training.learningRate()),
						Numbers.figures(training.learningRate() * training.schedule().share(1), FIGURES) });
		setToolTipText(words);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
	}

	private void paint(GC gc, Palette palette) {
		LearningRateSchedule shown = schedule;
		Rectangle area = getClientArea();
		gc.setBackground(palette.surface());
		gc.fillRectangle(area);
		if (shown == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(2);
		gc.setForeground(isEnabled() ? palette.series(0) : palette.line());
		int width = area.width - 2 * PAD;
		int height = area.height - 2 * PAD;
		int[] points = new int[2 * (width + 1)];
		for (int x = 0; x <= width; x++) {
			points[2 * x] = PAD + x;
			points[2 * x + 1] = PAD + (int) Math.round(height * (1 - shown.share((double) x / width)));
		}
		gc.drawPolyline(points);
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		redraw();
	}
}
