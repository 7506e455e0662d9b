package org.reannotate.store.internal.taxonomy;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CategoryPath_badName;
	public static String CategoryPath_emptyName;
	public static String CategoryPath_slash;
	public static String ExampleRows_noSample;
	public static String MergeRows_apartAlready;
	public static String MergeRows_belowRetired;
	public static String MergeRows_mergedAlready;
	public static String MergeRows_noCategory;
	public static String MergeRows_noMerge;
	public static String MergeRows_nothingToRetire;
	public static String MergeRows_retiredAlready;
	public static String MergeRows_tooFew;
	public static String Splitting_badPart;
	public static String Splitting_inTwoParts;
	public static String Splitting_noParts;
	public static String Splitting_noSplit;
	public static String Splitting_retiredSince;
	public static String Splitting_undoneAlready;
	public static String TaxonomyEdit_badNumber;
	public static String TaxonomyEdit_changedMeanwhile;
	public static String TaxonomyEdit_inUse;
	public static String TaxonomyEdit_sameName;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.taxonomy.messages", Messages.class);
	}

	private Messages() {
	}
}
