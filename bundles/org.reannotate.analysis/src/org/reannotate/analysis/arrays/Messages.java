package org.reannotate.analysis.arrays;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ArrayFormatException_message;
	public static String MappedMatrix_kind;
	public static String NpyData_length;
	public static String NpyData_matrix;
	public static String NpyData_vector;
	public static String NpyHeaderReader_bigEndian;
	public static String NpyHeaderReader_cut;
	public static String NpyHeaderReader_descriptor;
	public static String NpyHeaderReader_dimension;
	public static String NpyHeaderReader_elementType;
	public static String NpyHeaderReader_fortran;
	public static String NpyHeaderReader_headerCut;
	public static String NpyHeaderReader_headerLength;
	public static String NpyHeaderReader_longer;
	public static String NpyHeaderReader_magic;
	public static String NpyHeaderReader_missing;
	public static String NpyHeaderReader_objects;
	public static String NpyHeaderReader_tooShort;
	public static String NpyHeaderReader_version;
	public static String Npy_notBoolean;
	public static String Npy_notByte;
	public static String Npy_notWhole;
	public static String Npy_tooLarge;
	public static String Npy_unsigned;

	static {
		NLS.initializeMessages("org.reannotate.analysis.arrays.messages", Messages.class);
	}

	private Messages() {
	}
}
