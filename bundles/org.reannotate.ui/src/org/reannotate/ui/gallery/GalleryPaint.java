package org.reannotate.ui.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Palette;

/** Paints what is seen of a gallery and has what comes next loaded. UI thread only. */
final class GalleryPaint {

	/** While pictures come in, one paint for all that came in this time, in milliseconds. */
	private static final int GATHER_MS = 40;
	private static final int FILE_CHECK_MS = 2000;

	private final Gallery gallery;
	private final GalleryView view;
	private final GallerySelection selection;
	private final ThumbnailLoader thumbnails;
	private final GalleryPainter painter;
	private final Runnable fileCheck = this::checkFiles;
	private boolean gathering;
	private int lastFirst;

	GalleryPaint(Gallery gallery, GalleryView view, GallerySelection selection) {
		this.gallery = gallery;
		this.view = view;
		this.selection = selection;
		this.thumbnails = new ThumbnailLoader(gallery, this::pictureCame);
		this.painter = new GalleryPainter(thumbnails);
		gallery.addPaintListener(this::paint);
		gallery.getDisplay().timerExec(FILE_CHECK_MS, fileCheck);
	}

	/** Files may be deleted, replaced or mended while they are looked at. */
	private void checkFiles() {
		if (gallery.isDisposed()) {
			return;
		}
		if (gallery.isVisible()) {
			GalleryContent content = gallery.content();
			thumbnails.check(IntStream.range(view.firstVisible(), Math.min(content.size(), view.endVisible()))
					.mapToObj(content::loadedImage).filter(Objects::nonNull).toList());
		}
		gallery.getDisplay().timerExec(FILE_CHECK_MS, fileCheck);
	}

	/** What is found out about files is for all to know. */
	private void report(GalleryContent content, GalleryItem item) {
		DatasetSession session = content.session();
		Path file = item.image();
		if (session != null && file != null) {
			String failure = thumbnails.failure(file);
			if (failure != null) {
				session.files().failed(item.sampleId(), failure);
			} else if (thumbnails.isDecoded(file)) {
				session.files().decoded(item.sampleId());
			}
		}
	}

	/** Another content: files that could not be read are tried again. */
	void contentChanged() {
		thumbnails.retry();
	}

	/** Whether the last paint showed everything: no picture is still being read. */
	boolean complete() {
		return gallery.content().size() > 0 && painter.painted() && painter.awaited() == 0;
	}

	private void pictureCame() {
		if (!gathering) {
			gathering = true;
			gallery.getDisplay().timerExec(GATHER_MS, () -> {
				gathering = false;
				if (!gallery.isDisposed()) {
					gallery.redraw();
				}
			});
		}
	}

	private void paint(PaintEvent event) {
		GC gc = event.gc;
		var clip = new Rectangle(event.x, event.y, event.width, event.height);
		gc.setBackground(gallery.getBackground());
		gc.fillRectangle(clip);
		painter.begin(gc, Palette.of(gallery), view.metrics());
		GalleryContent content = gallery.content();
		int first = view.firstVisible();
		int end = Math.min(content.size(), view.endVisible());
		boolean focus = gallery.isFocusControl();
		for (int i = first; i < end; i++) {
			Rectangle cell = view.bounds(i);
			if (cell.intersects(clip)) {
				GalleryItem item = content.item(i);
				painter.paint(cell, item, selection.contains(i), focus && i == selection.lead());
				report(content, item);
			}
		}
		paintHeaders(content.groups(), clip);
		readAhead(content, first, end);
	}

	private void paintHeaders(List<GalleryGroup> groups, Rectangle clip) {
		GalleryLayout layout = view.layout();
		if (groups.isEmpty() || groups.size() != layout.groups()) {
			return;
		}
		int width = gallery.getClientArea().width;
		for (int group = layout.groupAt(view.offset()); group < groups.size(); group++) {
			var area = new Rectangle(0, layout.headerTop(group, view.offset()), width,
					layout.headerHeight() - CellMetrics.PADDING);
			if (area.y > view.height()) {
				return;
			}
			if (area.intersects(clip)) {
				painter.paintHeader(area, groups.get(group));
			}
		}
	}

	/** Has the next screen in the direction of scrolling read, and the pictures of what is read already. */
	private void readAhead(GalleryContent content, int first, int end) {
		int screen = Math.max(1, end - first);
		int from = first < lastFirst ? first - screen : end;
		lastFirst = first;
		int start = Math.max(0, from);
		int stop = Math.min(content.size(), from + screen);
		content.prefetch(start, stop);
		for (int i = start; i < stop; i++) {
			Path image = content.loadedImage(i);
			if (image != null) {
				thumbnails.prefetch(image, view.metrics().imageWidth(), view.metrics().imageHeight());
			}
		}
	}
}
