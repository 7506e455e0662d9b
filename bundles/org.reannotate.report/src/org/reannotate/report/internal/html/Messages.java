package org.reannotate.report.internal.html;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FindingSections_cut;
	public static String OverviewSections_each;
	public static String OverviewSections_oneEach;
	public static String OverviewSections_sizes;
	public static String PageTemplate_title;
	public static String SectionWords_categories;
	public static String SectionWords_confusion;
	public static String SectionWords_duplicates;
	public static String SectionWords_issues;
	public static String SectionWords_pairs;
	public static String SectionWords_several;
	public static String SectionWords_unreadable;
	public static String SectionWords_weak;

	static {
		NLS.initializeMessages("org.reannotate.report.internal.html.messages", Messages.class);
	}

	private Messages() {
	}
}
