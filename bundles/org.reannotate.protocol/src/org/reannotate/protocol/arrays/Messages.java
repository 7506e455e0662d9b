package org.reannotate.protocol.arrays;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ByteNpy_cut;
	public static String ByteNpy_notBytes;
	public static String FloatNpy_cut;
	public static String FloatNpy_length;
	public static String FloatNpy_notFloats;
	public static String FloatNpy_unwritten;
	public static String NpyHeader_foreign;
	public static String NpyHeader_format;
	public static String NpyHeader_tooMany;

	static {
		NLS.initializeMessages("org.reannotate.protocol.arrays.messages", Messages.class);
	}

	private Messages() {
	}
}
