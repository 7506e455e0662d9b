package org.reannotate.ui.gallery;

/**
 * What a gallery shows: an immutable snapshot. {@link #item} is called on the UI thread for each item that is painted
 * and must answer from memory.
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
	};

	int size();

	/** The item at an index in {@code [0, size())}. */
	GalleryItem item(int index);

	/** The index of a sample, or -1; used to keep the selection when the content changes. */
	default int indexOf(int sampleId) {
		for (int i = 0; i < size(); i++) {
			if (item(i).sampleId() == sampleId) {
				return i;
			}
		}
		return -1;
	}
}
