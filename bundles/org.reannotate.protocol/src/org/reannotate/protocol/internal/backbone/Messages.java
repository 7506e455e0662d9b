package org.reannotate.protocol.internal.backbone;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BackboneDigest_unreadable;
	public static String BackboneReader_architecture;
	public static String BackboneReader_engine;
	public static String BackboneReader_missing;
	public static String BackboneReader_name;
	public static String BackboneReader_noDescription;
	public static String BackboneReader_noFile;
	public static String BackboneReader_noOutput;
	public static String BackboneReader_size;
	public static String BackboneReader_symbolOrArchitecture;
	public static String BackboneReader_tooLarge;
	public static String BackboneReader_unreadable;
	public static String InputCheck_colour;
	public static String InputCheck_layout;
	public static String InputCheck_mean;
	public static String InputCheck_noName;
	public static String InputCheck_size;
	public static String InputCheck_std;

	static {
		NLS.initializeMessages("org.reannotate.protocol.internal.backbone.messages", Messages.class);
	}

	private Messages() {
	}
}
