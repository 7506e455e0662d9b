package org.reannotate.application.workbench.sample;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String NewSampleWizard_failed;
	public static String NewSampleWizard_title;
	public static String SampleOperation_name;
	public static String SamplePage_description;
	public static String SamplePage_exists;
	public static String SamplePage_imagesPerCategory;
	public static String SamplePage_name;
	public static String SamplePage_seed;
	public static String SamplePage_seedHint;
	public static String SamplePage_title;

	static {
		NLS.initializeMessages("org.reannotate.application.workbench.sample.messages", Messages.class);
	}

	private Messages() {
	}
}
