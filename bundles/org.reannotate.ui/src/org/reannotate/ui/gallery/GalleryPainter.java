package org.reannotate.ui.gallery;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.reannotate.ui.gallery.GalleryItem.Mark;
import org.reannotate.ui.theme.Palette;

/**
 * Draws items and headers: the picture, the given label, what is suggested instead, the finding, and where it stands.
 * One paint after {@link #begin}.
 */
final class GalleryPainter {

	private static final int PADDING = CellMetrics.PADDING;
	private static final int CORNER = 8;
	private static final String ASKED = "?";

	private final ThumbnailLoader thumbnails;
	private final FittedText texts = new FittedText();
	private GC gc;
	private Palette palette;
	private CellMetrics metrics;
	private Color text;
	private Color secondary;
	private Color surface;
	private Color line;
	private int awaited;
	private boolean painted;

	GalleryPainter(ThumbnailLoader thumbnails) {
		this.thumbnails = thumbnails;
	}

	/** Begins a paint. */
	void begin(GC newGc, Palette newPalette, CellMetrics newMetrics) {
		gc = newGc;
		awaited = 0;
		painted = true;
		palette = newPalette;
		metrics = newMetrics;
		text = palette.text();
		secondary = palette.secondaryText();
		surface = palette.surface();
		line = palette.line();
		texts.use(gc);
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(1);
	}

	/** Whether there was a paint at all. */
	boolean painted() {
		return painted;
	}

	/** How many images of the last paint were not there yet. */
	int awaited() {
		return awaited;
	}

	void paint(Rectangle cell, GalleryItem item, boolean selected, boolean lead) {
		gc.setBackground(selected ? palette.selection() : surface);
		gc.fillRoundRectangle(cell.x, cell.y, cell.width, cell.height, CORNER, CORNER);
		paintImage(new Rectangle(cell.x + PADDING, cell.y + PADDING, metrics.imageWidth(), metrics.imageHeight()), item);
		paintText(cell, item, selected);
		paintSigns(cell, item);
		if (lead) {
			gc.setForeground(text);
			gc.drawRoundRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1, CORNER, CORNER);
		}
	}

	private void paintImage(Rectangle box, GalleryItem item) {
		Path file = item.image();
		Image image = file == null ? null : thumbnails.get(file, box.width, box.height);
		if (image != null) {
			drawImage(image, box);
			return;
		}
		gc.setForeground(line);
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, CORNER, CORNER);
		String failure = item.loading() ? null : file == null ? Messages.GalleryPainter_noImage : thumbnails.failure(file);
		awaited += failure == null ? 1 : 0;
		if (failure != null) {
			gc.setForeground(secondary);
			texts.draw(gc, failure, box.x + PADDING, box.y + (box.height - texts.lineHeight()) / 2, box.width - 2 * PADDING);
		}
	}

	private void drawImage(Image image, Rectangle box) {
		Rectangle size = image.getBounds();
		double scale = Math.min((double) box.width / size.width, (double) box.height / size.height);
		int width = (int) Math.max(1, Math.round(size.width * scale));
		int height = (int) Math.max(1, Math.round(size.height * scale));
		int x = box.x + (box.width - width) / 2;
		int y = box.y + (box.height - height) / 2;
		if (width == size.width && height == size.height) {
			gc.drawImage(image, x, y);
		} else {
			gc.drawImage(image, 0, 0, size.width, size.height, x, y, width, height);
		}
	}

	private void paintText(Rectangle cell, GalleryItem item, boolean selected) {
		int x = cell.x + PADDING;
		int y = cell.y + cell.height - metrics.lines() * texts.lineHeight() - PADDING / 2;
		int width = cell.width - 2 * PADDING;
		boolean corrected = item.corrected();
		boolean doubted = item.suggested() != null && item.mark() == Mark.OPEN;
		String label = item.label().isEmpty() ? Messages.GalleryPainter_noLabel : item.label();
		boolean wrong = doubted && !item.suggestsFurther();
		foreground(selected, wrong ? palette.wrong() : corrected ? palette.settled() : text);
		texts.draw(gc, label, x, y, width);
		if (metrics.lines() == 1) {
			return;
		}
		foreground(selected, doubted ? palette.suggested() : secondary);
		texts.draw(gc, second(item, doubted, corrected), x, y + texts.lineHeight(), width);
		foreground(selected, secondary);
		texts.draw(gc, item.detail(), x, y + 2 * texts.lineHeight(), width);
	}

	/** The second line: what is suggested, or what the label was before it was corrected. */
	private static String second(GalleryItem item, boolean doubted, boolean corrected) {
		String suggested = item.suggested();
		if (doubted && suggested != null) {
			return item.suggestsFurther() ? suggested : NLS.bind(Messages.GalleryPainter_suggested, suggested);
		}
		return corrected ? NLS.bind(Messages.GalleryPainter_given, item.given()) : "";
	}

	private void foreground(boolean selected, Color color) {
		gc.setForeground(selected ? palette.selectionText() : color);
	}

	/** In the corner of the picture: where it stands, and that a colleague is asked. */
	private void paintSigns(Rectangle cell, GalleryItem item) {
		int size = texts.lineHeight() + 4;
		int x = cell.x + cell.width - size - PADDING;
		Color color = color(item.mark());
		if (color != null) {
			paintSign(color, item.mark().sign(), x, cell.y + PADDING, size);
			x -= size + PADDING;
		}
		if (item.asked()) {
			paintSign(palette.attention(), ASKED, x, cell.y + PADDING, size);
		}
	}

	private void paintSign(Color color, String text, int x, int y, int size) {
		gc.setBackground(color);
		gc.fillOval(x, y, size, size);
		gc.setForeground(palette.dark() ? palette.background() : gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		var sign = texts.fit(gc, text, size);
		gc.drawText(sign.text(), x + (size - sign.width()) / 2, y + 2, true);
	}

	private @Nullable Color color(Mark mark) {
		return switch (mark) {
		case OPEN -> null;
		case CONFIRMED, CORRECTED -> palette.settled();
		case EXCLUDED -> palette.wrong();
		case SAVING -> palette.secondaryText();
		};
	}

	/** Draws a group's header over whatever is below it. */
	void paintHeader(Rectangle area, GalleryGroup group) {
		gc.setBackground(palette.background());
		gc.fillRectangle(area);
		gc.setForeground(text);
		int y = area.y + (area.height - texts.lineHeight()) / 2;
		int x = area.x + GalleryLayout.GAP;
		int width = texts.draw(gc, group.title(), x, y, area.width * 3 / 4);
		gc.setForeground(secondary);
		texts.draw(gc, NLS.bind(Messages.GalleryPainter_count, group.count()), x + width + PADDING, y, area.width / 5);
		gc.setForeground(line);
		gc.drawLine(x, area.y + area.height - 1, area.x + area.width - GalleryLayout.GAP, area.y + area.height - 1);
	}
}
