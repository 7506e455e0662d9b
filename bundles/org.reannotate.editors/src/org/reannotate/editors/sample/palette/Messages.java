package org.reannotate.editors.sample.palette;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String LabelPalette_also;
	public static String LabelPalette_further;
	public static String LabelPalette_label;
	public static String LabelPalette_marked;
	public static String LabelPalette_nested;
	public static String LabelPalette_primary;
	public static String LabelPalette_search;
	public static String LabelPalette_suggested;
	public static String LabelPalette_title;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.palette.messages", Messages.class);
	}

	private Messages() {
	}
}
