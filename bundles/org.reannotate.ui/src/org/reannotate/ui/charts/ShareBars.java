package org.reannotate.ui.charts;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/**
 * Horizontal bars of shares with their names: what the model takes an image for. A bar is selected by mouse and arrow
 * keys and opened by Enter and double click. Follows the theme. UI thread only.
 */
public final class ShareBars extends ChartCanvas {

	private static final int LONGEST_NAME = 160;
	private static final int GAP = 8;

	private List<ShareBar> bars = List.of();

	public ShareBars(Composite parent) {
		super(parent, SWT.NONE);
	}

	/** Shows other bars; the caller lays its parent out, for the height may change. */
	public void setBars(List<ShareBar> newBars) {
		bars = List.copyOf(newBars);
		forgetSelection();
		redraw();
	}

	public List<ShareBar> bars() {
		return bars;
	}

	private int rowHeight() {
		return lineHeight() + GAP;
	}

	@Override
	void paint(GC gc, Palette palette) {
		int row = rowHeight();
		int names = widest(gc, bars.stream().map(ShareBar::name).toList(), LONGEST_NAME) + GAP;
		int numbers = widest(gc, bars.stream().map(ShareBar::text).toList(), LONGEST_NAME) + GAP;
		int room = Math.max(24, getClientArea().width - names - numbers - GAP);
		for (int i = 0; i < bars.size(); i++) {
			paint(gc, palette, i, new Rectangle(names, i * row + GAP / 2, room, row - GAP));
		}
	}

	private void paint(GC gc, Palette palette, int index, Rectangle room) {
		ShareBar bar = bars.get(index);
		int text = room.y + (room.height - lineHeight()) / 2;
		gc.setForeground(palette.text());
		gc.drawText(ShortText.fit(gc, bar.name(), room.x - GAP), 0, text, true);
		gc.setBackground(palette.surface());
		gc.fillRectangle(room);
		gc.setBackground(color(bar.tone(), palette));
		gc.fillRectangle(room.x, room.y, (int) Math.round(Math.max(0, Math.min(1, bar.share())) * room.width), room.height);
		gc.setForeground(palette.secondaryText());
		gc.drawText(bar.text(), room.x + room.width + GAP, text, true);
		if (index == selected()) {
			gc.setForeground(isFocusControl() ? palette.selection() : palette.line());
			gc.drawRectangle(0, room.y - GAP / 2 + 1, getClientArea().width - 1, room.height + GAP - 2);
		}
	}

	private static Color color(ShareBar.Tone tone, Palette palette) {
		return switch (tone) {
		case NEUTRAL -> Palette.mix(palette.text(), palette.background(), 0.45f);
		case GIVEN -> palette.settled();
		case DOUBTED -> palette.wrong();
		case SUGGESTED -> palette.suggested();
		};
	}

	static int widest(GC gc, List<String> texts, int limit) {
		return texts.stream().mapToInt(text -> gc.textExtent(ShortText.fit(gc, text, limit)).x).max().orElse(0);
	}

	@Override
	int partAt(int x, int y) {
		int index = y / rowHeight();
		return y >= 0 && index < bars.size() ? index : NONE;
	}

	@Override
	public Rectangle boundsOf(int part) {
		return new Rectangle(0, part * rowHeight(), getClientArea().width, rowHeight());
	}

	@Override
	String describe(int part) {
		return bars.get(part).name() + ": " + bars.get(part).text();
	}

	@Override
	String summary() {
		return bars.stream().map(bar -> bar.name() + ": " + bar.text()).collect(Collectors.joining("; "));
	}

	@Override
	int target(int keyCode, int from) {
		return inList(keyCode, from, bars.size());
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 280 : widthHint,
				heightHint == SWT.DEFAULT ? Math.max(1, bars.size() * rowHeight()) : heightHint);
	}
}
