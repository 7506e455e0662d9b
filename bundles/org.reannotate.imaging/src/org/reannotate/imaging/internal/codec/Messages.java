package org.reannotate.imaging.internal.codec;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Codecs_imageIo;
	public static String Decoding_tooLarge;
	public static String Decoding_tooLarge_remedy;
	public static String ImageIoCodec_otherSize;
	public static String ImageIoCodec_undecodable;
	public static String NativeOpenCv_missing;
	public static String OpenCvCodec_otherSize;
	public static String OpenCvCodec_undecodable;
	public static String Readers_failed;

	static {
		NLS.initializeMessages("org.reannotate.imaging.internal.codec.messages", Messages.class);
	}

	private Messages() {
	}
}
