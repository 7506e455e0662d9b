package org.reannotate.editors.overview;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.theme.Palette;

/** A number that matters, large, with its name beneath; a click, Enter or Space leads to what it counts. */
final class StatTile extends Canvas {

	private static final int MARGIN = 10;
	private static final String NOTHING_YET = "\u2013";

	private final String name;
	private final boolean alert;
	private final Font large;
	private String value = NOTHING_YET;
	/** Why there is no number; empty where there is one. */
	private String unknown = "";
	private boolean raised;
	private boolean hot;
	private Runnable target = () -> {
	};

	/** @param alert whether a value other than zero asks for attention */
	StatTile(Composite parent, String name, boolean alert) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.name = name;
		this.alert = alert;
		var resources = new LocalResourceManager(JFaceResources.getResources(), this);
		this.large = resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(10));
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addPaintListener(event -> paint(event.gc));
		for (int type : new int[] { SWT.Settings, SWT.FocusIn, SWT.FocusOut }) {
			addListener(type, event -> redraw());
		}
		addListener(SWT.MouseEnter, event -> heat(true));
		addListener(SWT.MouseExit, event -> heat(false));
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.MouseUp, event -> released(event));
		addListener(SWT.KeyDown, this::pressed);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		makeAccessible();
	}

	private void makeAccessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = StatTile.this.name + ": " + (unknown.isEmpty() ? value : unknown);
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LINK;
			}
		});
	}

	/** Shows a number, and where a click on it leads. */
	void show(int number, Runnable newTarget) {
		show(Numbers.of(number), number > 0, newTarget);
	}

	/** Shows a text, and where a click on it leads. */
	void show(String text, boolean notable, Runnable newTarget) {
		boolean wider = text.length() > value.length();
		value = text;
		unknown = "";
		setToolTipText(null);
		setData("value", text);
		raised = alert && notable;
		target = newTarget;
		if (wider) {
			requestLayout();
		}
		redraw();
	}

	/** Shows a dash, says why, and leads where more is said. */
	void showUnknown(String why, Runnable newTarget) {
		show(NOTHING_YET, false, newTarget);
		unknown = why;
		setToolTipText(why.replace("&", "&&"));
	}

	private void heat(boolean inside) {
		hot = inside;
		redraw();
	}

	private void released(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
			target.run();
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
			target.run();
		}
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(this);
		Point size = getSize();
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.surface());
		gc.fillRoundRectangle(0, 0, size.x, size.y, MARGIN, MARGIN);
		if (hot || isFocusControl()) {
			gc.setForeground(isFocusControl() ? palette.suggested() : palette.line());
			gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, MARGIN, MARGIN);
		}
		gc.setForeground(raised ? palette.attention() : palette.text());
		gc.setFont(large);
		gc.drawText(value, MARGIN, MARGIN / 2, true);
		int y = MARGIN / 2 + gc.getFontMetrics().getHeight();
		gc.setFont(getFont());
		gc.setForeground(palette.secondaryText());
		gc.drawText(name, MARGIN, y, true);
		if (hot) {
			int base = y + gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading() + 2;
			gc.drawLine(MARGIN, base, MARGIN + gc.textExtent(name).x, base);
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		int width = gc.textExtent(name).x;
		int height = gc.getFontMetrics().getHeight();
		gc.setFont(large);
		width = Math.max(width, Math.max(gc.textExtent("000,000").x, gc.textExtent(value).x));
		height += gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point(width + 2 * MARGIN, height + MARGIN + 2);
	}
}
