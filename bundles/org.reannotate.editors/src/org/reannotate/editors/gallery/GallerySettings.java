package org.reannotate.editors.gallery;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.reannotate.ui.gallery.Gallery;

/** What the gallery page remembers from one session to the next. */
final class GallerySettings {

	private static final String NODE = "org.reannotate.editors";
	private static final String SIZE = "gallery.thumbnailSize";

	private GallerySettings() {
	}

	static void restore(Gallery gallery) {
		gallery.setThumbnailSize(InstanceScope.INSTANCE.getNode(NODE).getInt(SIZE, gallery.thumbnailSize()));
	}

	static void save(Gallery gallery) {
		InstanceScope.INSTANCE.getNode(NODE).putInt(SIZE, gallery.thumbnailSize());
	}
}
