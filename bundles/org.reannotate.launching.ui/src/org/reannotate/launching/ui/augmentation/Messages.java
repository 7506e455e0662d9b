package org.reannotate.launching.ui.augmentation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String PreviewCanvas_changed;
	public static String PreviewCanvas_name;
	public static String PreviewCanvas_original;
	public static String PreviewJob_name;
	public static String PreviewJob_noDataset;
	public static String PreviewJob_noImages;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.augmentation.messages", Messages.class);
	}

	private Messages() {
	}
}
