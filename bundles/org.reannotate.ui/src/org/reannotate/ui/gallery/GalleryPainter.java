package org.reannotate.ui.gallery;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.reannotate.ui.gallery.GalleryItem.Mark;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/** Draws one item: the picture, its label, what is suggested instead, and where it stands. */
final class GalleryPainter {

	private static final int PADDING = 6;
	private static final int CORNER = 8;

	private final ThumbnailLoader thumbnails;
	private final int imageHeight;

	GalleryPainter(ThumbnailLoader thumbnails, int imageHeight) {
		this.thumbnails = thumbnails;
		this.imageHeight = imageHeight;
	}

	/** Height of an item whose text has lines of this height. */
	static int height(int imageHeight, int lineHeight) {
		return 3 * PADDING + imageHeight + 2 * lineHeight + PADDING;
	}

	void paint(GC gc, Rectangle cell, GalleryItem item, boolean selected, boolean lead, Palette palette) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(selected ? palette.selection() : palette.surface());
		gc.fillRoundRectangle(cell.x, cell.y, cell.width, cell.height, CORNER, CORNER);
		paintImage(gc, new Rectangle(cell.x + PADDING, cell.y + PADDING, cell.width - 2 * PADDING, imageHeight), item,
				palette);
		paintText(gc, cell, item, selected, palette);
		paintMark(gc, cell, item.mark(), palette);
		if (lead) {
			gc.setForeground(palette.text());
			gc.setLineWidth(1);
			gc.drawRoundRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1, CORNER, CORNER);
		}
	}

	private void paintImage(GC gc, Rectangle box, GalleryItem item, Palette palette) {
		Path file = item.image();
		Image image = file == null ? null : thumbnails.get(file);
		if (image != null) {
			Rectangle size = image.getBounds();
			double scale = Math.min((double) box.width / size.width, (double) box.height / size.height);
			int width = (int) Math.round(size.width * scale);
			int height = (int) Math.round(size.height * scale);
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, size.width, size.height, box.x + (box.width - width) / 2,
					box.y + (box.height - height) / 2, width, height);
			return;
		}
		gc.setForeground(palette.line());
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, CORNER, CORNER);
		String failure = file == null ? Messages.GalleryPainter_noImage : thumbnails.failure(file);
		if (failure != null) {
			gc.setForeground(palette.secondaryText());
			drawShortened(gc, failure, box.x + PADDING, box.y + box.height / 2, box.width - 2 * PADDING);
		}
	}

	private static void paintText(GC gc, Rectangle cell, GalleryItem item, boolean selected, Palette palette) {
		int line = gc.getFontMetrics().getHeight();
		int x = cell.x + PADDING;
		int y = cell.y + cell.height - 2 * line - PADDING;
		int width = cell.width - 2 * PADDING;
		String suggested = item.suggested();
		String label = item.label().isEmpty() ? Messages.GalleryPainter_noLabel : item.label();
		boolean doubted = suggested != null && item.mark() == Mark.OPEN;
		gc.setForeground(selected ? palette.selectionText() : doubted ? palette.wrong() : palette.text());
		int labelWidth = drawShortened(gc, label, x, y, doubted ? width / 2 : width);
		if (doubted && suggested != null) {
			gc.setForeground(selected ? palette.selectionText() : palette.suggested());
			drawShortened(gc, "\u2192 " + suggested, x + labelWidth + 4, y, width - labelWidth - 4);
		}
		gc.setForeground(selected ? palette.selectionText() : palette.secondaryText());
		drawShortened(gc, item.detail(), x, y + line, width);
	}

	private static void paintMark(GC gc, Rectangle cell, Mark mark, Palette palette) {
		Color color = color(mark, palette);
		if (color == null) {
			return;
		}
		int size = gc.getFontMetrics().getHeight() + 4;
		int x = cell.x + cell.width - size - PADDING;
		int y = cell.y + PADDING;
		gc.setBackground(color);
		gc.fillOval(x, y, size, size);
		gc.setForeground(palette.dark() ? palette.background() : gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		var extent = gc.textExtent(mark.sign());
		gc.drawText(mark.sign(), x + (size - extent.x) / 2, y + (size - extent.y) / 2, true);
	}

	private static @Nullable Color color(Mark mark, Palette palette) {
		return switch (mark) {
		case OPEN -> null;
		case CONFIRMED, CORRECTED -> palette.settled();
		case EXCLUDED -> palette.wrong();
		};
	}

	/** Draws a line, shortened with an ellipsis where it is too long; returns the width it took. */
	private static int drawShortened(GC gc, String text, int x, int y, int width) {
		String shown = ShortText.fit(gc, text, width);
		gc.drawText(shown, x, y, true);
		return gc.textExtent(shown).x;
	}
}
