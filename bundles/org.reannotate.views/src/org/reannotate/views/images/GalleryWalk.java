package org.reannotate.views.images;

import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.GalleryContent;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;

/** What a review target does with one gallery: its list, and the steps along it. UI thread only. */
public final class GalleryWalk {

	private GalleryWalk() {
	}

	/** The samples of a gallery as a list. */
	public static SampleList list(String name, Gallery gallery) {
		GalleryContent content = gallery.content();
		return new SampleList(name, IntStream.range(0, content.size()).map(content::sampleId).toArray());
	}

	/** Selects a sample, or nothing where the gallery does not show it. */
	public static void select(Gallery gallery, int sampleId) {
		gallery.select(gallery.content().indexOf(sampleId));
	}

	/** Goes on by so many items; stops at the ends. */
	public static void step(Gallery gallery, int delta) {
		int size = gallery.content().size();
		if (size > 0) {
			gallery.select(Math.max(0, Math.min(size - 1, gallery.lead() + delta)));
		}
	}

	/** Goes on to the next item that nobody has decided about; stays where there is none. */
	public static void advance(Gallery gallery, @Nullable DatasetSession session) {
		if (session != null) {
			GalleryContent content = gallery.content();
			SampleIndex index = session.store().index();
			IntStream.range(gallery.lead() + 1, content.size()).filter(i -> open(index, content.sampleId(i))).findFirst()
					.ifPresent(gallery::select);
		}
	}

	private static boolean open(SampleIndex index, int sampleId) {
		int row = index.row(sampleId);
		return row >= 0 && index.state(row) == SampleState.OPEN;
	}
}
