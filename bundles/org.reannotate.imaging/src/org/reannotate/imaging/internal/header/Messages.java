package org.reannotate.imaging.internal.header;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BadImage_copyAgain;
	public static String BadImage_damaged;
	public static String BadImage_saveOtherwise;
	public static String BadImage_truncated;
	public static String BadImage_unsupported;
	public static String Bytes_truncated;
	public static String Bytes_truncated_remedy;
	public static String ForeignContent_film;
	public static String ForeignContent_html;
	public static String ForeignContent_noImage;
	public static String ForeignContent_noImage_remedy;
	public static String ForeignContent_pdf;
	public static String ForeignContent_svg;
	public static String ForeignContent_text;
	public static String ForeignContent_unknown;
	public static String ForeignContent_zip;
	public static String GifHeader_noPicture;
	public static String Headers_empty;
	public static String Headers_empty_remedy;
	public static String JpegHeader_bits;
	public static String JpegHeader_noSize;
	public static String PngHeader_noData;
	public static String PngHeader_noHeader;
	public static String Sizes_declared;
	public static String Sizes_tooLarge;
	public static String Sizes_tooLarge_remedy;
	public static String TiffDirectory_entries;
	public static String TiffDirectory_values;
	public static String TiffDirectory_version;
	public static String TiffHeader_channels;
	public static String TiffHeader_noHeight;
	public static String TiffHeader_noWidth;
	public static String WebpHeader_unknown;

	static {
		NLS.initializeMessages("org.reannotate.imaging.internal.header.messages", Messages.class);
	}

	private Messages() {
	}
}
