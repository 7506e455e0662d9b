package org.reannotate.views.images;

import java.util.List;

import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.ZoomTarget;

/** A review target whose images are those of one gallery at a time. UI thread only. */
public interface GalleryTarget extends ReviewTarget, ZoomTarget {

	/** The gallery that keys and commands are for. */
	Gallery activeGallery();

	@Override
	default List<Integer> selectedSamples() {
		return activeGallery().selectedSamples();
	}

	@Override
	default void select(int sampleId) {
		GalleryWalk.select(activeGallery(), sampleId);
	}

	@Override
	default void step(int delta) {
		GalleryWalk.step(activeGallery(), delta);
	}

	@Override
	default void advance() {
		GalleryWalk.advance(activeGallery(), session());
	}

	@Override
	default void clear() {
		activeGallery().select(-1);
	}

	@Override
	default long seen(int sampleId) {
		return activeGallery().seen(sampleId);
	}

	@Override
	default void zoom(int steps) {
		activeGallery().zoom(steps);
	}
}
