package org.reannotate.editors.overview;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.theme.Palette;

/** A number that matters, large, with its name beneath. Follows the theme. */
final class StatTile extends Canvas {

	private static final int MARGIN = 10;

	private final String name;
	private final boolean alert;
	private final Font large;
	private String value = "\u2013";
	private boolean raised;

	/** @param alert whether a value other than zero asks for attention */
	StatTile(Composite parent, String name, boolean alert) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.name = name;
		this.alert = alert;
		var resources = new LocalResourceManager(JFaceResources.getResources(), this);
		this.large = resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(10));
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Settings, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = StatTile.this.name + ": " + value;
			}
		});
	}

	/** Shows a number. */
	void show(int number) {
		show(String.format("%,d", number), number > 0);
	}

	/** Shows a text. */
	void show(String text, boolean notable) {
		value = text;
		raised = alert && notable;
		redraw();
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(this);
		Point size = getSize();
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.surface());
		gc.fillRoundRectangle(0, 0, size.x, size.y, MARGIN, MARGIN);
		gc.setForeground(raised ? palette.attention() : palette.text());
		gc.setFont(large);
		gc.drawText(value, MARGIN, MARGIN / 2, true);
		int y = MARGIN / 2 + gc.getFontMetrics().getHeight();
		gc.setFont(getFont());
		gc.setForeground(palette.secondaryText());
		gc.drawText(name, MARGIN, y, true);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		int width = gc.textExtent(name).x;
		int height = gc.getFontMetrics().getHeight();
		gc.setFont(large);
		width = Math.max(width, gc.textExtent("000,000").x);
		height += gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point(width + 2 * MARGIN, height + MARGIN + 2);
	}
}
