package org.reannotate.ui.gallery;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String GalleryPainter_count;
	public static String GalleryPainter_given;
	public static String GalleryPainter_noImage;
	public static String GalleryPainter_noLabel;
	public static String GalleryPainter_suggested;
	public static String Gallery_accessibleItem;
	public static String Gallery_accessibleName;
	public static String Gallery_accessibleNameOne;
	public static String Gallery_asked;
	public static String Gallery_itemTooltip;
	public static String SampleItems_foldedIssue;
	public static String SampleItems_gone;
	public static String SampleItems_issue;
	public static String SampleItems_plausible;
	public static String ThumbnailLoader_checking;
	public static String ThumbnailLoader_job;

	static {
		NLS.initializeMessages("org.reannotate.ui.gallery.messages", Messages.class);
	}

	private Messages() {
	}
}
