package org.reannotate.ui.gallery;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String Gallery_accessibleName;
	static String Gallery_itemTooltip;
	static String GalleryPainter_noImage;
	static String GalleryPainter_noLabel;
	static String ThumbnailLoader_job;

	static {
		NLS.initializeMessages("org.reannotate.ui.gallery.messages", Messages.class);
	}

	private Messages() {
	}
}
