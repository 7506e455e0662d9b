package org.reannotate.editors.sample.explain;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.theme.Palette;

/** What the colours mean: from little to much. UI thread only. */
final class HeatLegend extends Canvas {

	private static final int RAMP = 72;
	private static final int GAP = 6;
	private static final int HEIGHT = 10;

	HeatLegend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc));
		setToolTipText(Messages.HeatLegend_tooltip);
		addListener(SWT.Settings, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.HeatLegend_tooltip;
			}
		});
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(this);
		Rectangle area = getClientArea();
		int text = (area.height - gc.getFontMetrics().getHeight()) / 2;
		int top = (area.height - HEIGHT) / 2;
		gc.setForeground(palette.secondaryText());
		gc.drawText(Messages.HeatLegend_little, 0, text, true);
		int left = gc.textExtent(Messages.HeatLegend_little).x + GAP;
		for (int x = 0; x < RAMP; x++) {
			int colour = HeatColours.of(x / (RAMP - 1f));
			gc.setBackground(new Color(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff));
			gc.fillRectangle(left + x, top, 1, HEIGHT);
		}
		gc.setForeground(palette.line());
		gc.drawRectangle(left, top, RAMP - 1, HEIGHT - 1);
		gc.setForeground(palette.secondaryText());
		gc.drawText(Messages.HeatLegend_much, left + RAMP + GAP, text, true);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		int width = gc.textExtent(Messages.HeatLegend_little).x + gc.textExtent(Messages.HeatLegend_much).x + RAMP + 2 * GAP;
		int height = Math.max(HEIGHT, gc.getFontMetrics().getHeight());
		gc.dispose();
		return new Point(width, height);
	}
}
