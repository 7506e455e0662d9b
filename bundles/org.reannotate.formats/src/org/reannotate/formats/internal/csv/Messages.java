package org.reannotate.formats.internal.csv;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String LabelColumns_badExcluded;
	public static String LabelColumns_badFurther;
	public static String LabelColumns_badSplit;
	public static String LabelColumns_cells;
	public static String LabelColumns_emptyPart;
	public static String LabelColumns_formula;
	public static String LabelColumns_missing;
	public static String LabelColumns_twice;
	public static String LabelTable_badHeader;
	public static String LabelTable_badLine;
	public static String LabelTable_empty;
	public static String LabelTable_notUtf8;
	public static String LabelTable_otherSplit;
	public static String LabelTable_problems;
	public static String LabelTable_unreadable;
	public static String RelativePath_absolute;
	public static String RelativePath_none;
	public static String RelativePath_outside;

	static {
		NLS.initializeMessages("org.reannotate.formats.internal.csv.messages", Messages.class);
	}

	private Messages() {
	}
}
