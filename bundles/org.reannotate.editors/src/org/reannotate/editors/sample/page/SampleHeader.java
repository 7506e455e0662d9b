package org.reannotate.editors.sample.page;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/** Two lines above the image: its label and where it stands, its place in the list, its file. UI thread only. */
public final class SampleHeader extends Canvas {

	private static final int MARGIN = 8;
	private static final int GAP = 4;
	private static final int BETWEEN = 12;

	private SampleHeading heading = SampleHeading.EMPTY;

	public SampleHeader(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Settings, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.SampleHeader_accessible,
						new Object[] { heading.label(), heading.state(), heading.position() });
			}
		});
	}

	/** Shows other lines. */
	public void show(SampleHeading newHeading) {
		if (!heading.equals(newHeading)) {
			heading = newHeading;
			setToolTipText((heading.label() + " " + heading.further() + "\n" + heading.file()).replace("&", "&&"));
			redraw();
		}
	}

	/** What is shown. */
	public SampleHeading heading() {
		return heading;
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(this);
		int width = getClientArea().width - 2 * MARGIN;
		int line = gc.getFontMetrics().getHeight();
		int place = paintPlace(gc, palette, width);
		int x = MARGIN;
		int room = width - place - BETWEEN;
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		x += draw(gc, heading.label(), palette.text(), x, room * 2 / 3);
		gc.setFont(getFont());
		x += draw(gc, heading.further(), palette.text(), x, Math.max(0, MARGIN + room - x) * 2 / 3);
		draw(gc, heading.state(), color(heading.standing(), palette), x, MARGIN + room - x);
		gc.setForeground(palette.secondaryText());
		gc.drawText(ShortText.fit(gc, heading.file(), width), MARGIN, MARGIN + line + GAP, true);
	}

	private int paintPlace(GC gc, Palette palette, int width) {
		String list = heading.position().isEmpty() ? "" : heading.listName();
		int listWidth = list.isEmpty() ? 0 : gc.textExtent(list).x;
		int positionWidth = gc.textExtent(heading.position()).x;
		if (listWidth > width / 3) {
			list = ShortText.fit(gc, list, width / 3);
			listWidth = gc.textExtent(list).x;
		}
		int right = MARGIN + width;
		gc.setForeground(palette.secondaryText());
		gc.drawText(list, right - listWidth, MARGIN, true);
		gc.setForeground(palette.text());
		int gap = listWidth > 0 ? BETWEEN : 0;
		gc.drawText(heading.position(), right - listWidth - gap - positionWidth, MARGIN, true);
		return listWidth + gap + positionWidth;
	}

	/** Draws a text and returns how far the next one is. */
	private static int draw(GC gc, String text, Color color, int x, int room) {
		if (text.isEmpty() || room < 2 * BETWEEN) {
			return 0;
		}
		String shown = ShortText.fit(gc, text, room);
		gc.setForeground(color);
		gc.drawText(shown, x, MARGIN, true);
		return gc.textExtent(shown).x + BETWEEN;
	}

	private static Color color(SampleState state, Palette palette) {
		return switch (state) {
		case OPEN -> palette.secondaryText();
		case CONFIRMED, CORRECTED, EXTENDED -> palette.settled();
		case EXCLUDED -> palette.wrong();
		};
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, 2 * line + GAP + 2 * MARGIN - 2);
	}
}
