package org.reannotate.ui.gallery;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.ui.session.DatasetSession;

/**
 * What a gallery shows: a fixed list of samples. {@link #item} is called on the UI thread for each item that is painted
 * and must answer from memory; it may answer better later, and then says so.
 */
public interface GalleryContent {

	/** Nothing. */
	GalleryContent EMPTY = new GalleryContent() {
		@Override
		public int size() {
			return 0;
		}

		@Override
		public GalleryItem item(int index) {
			throw new IndexOutOfBoundsException(index);
		}

		@Override
		public int sampleId(int index) {
			throw new IndexOutOfBoundsException(index);
		}
	};

	int size();

	/** The item at an index in {@code [0, size())}. */
	GalleryItem item(int index);

	/** The sample at an index in {@code [0, size())}. */
	default int sampleId(int index) {
		return item(index).sampleId();
	}

	/** Whether nobody has decided about an item. */
	default boolean open(int index) {
		return item(index).mark() == GalleryItem.Mark.OPEN;
	}

	/** The last decision about an item that is shown, as {@link GalleryItem#seen()}; asks for nothing. */
	default long seen(int index) {
		return item(index).seen();
	}

	/** The dataset that the samples belong to; null: nobody can select them for others. */
	default @Nullable DatasetSession session() {
		return null;
	}

	/** The groups, in order; empty where the list has none. */
	default List<GalleryGroup> groups() {
		return List.of();
	}

	/** The image of an item if it is in memory already, else null; asks for nothing. */
	default @Nullable Path loadedImage(int index) {
		return item(index).image();
	}

	/** Says that these items will be painted soon: they may be read ahead. */
	default void prefetch(int from, int end) {
		// what is in memory needs no reading
	}

	/**
	 * From now on {@code changed} is run, on any thread, when items answer otherwise than before; with null the content
	 * is not shown any more.
	 */
	default void attach(@Nullable Runnable changed) {
		// what never changes tells nobody
	}

	/** The index of a sample, or -1; used to keep the selection when the content changes. */
	default int indexOf(int sampleId) {
		for (int i = 0; i < size(); i++) {
			if (sampleId(i) == sampleId) {
				return i;
			}
		}
		return -1;
	}
}
