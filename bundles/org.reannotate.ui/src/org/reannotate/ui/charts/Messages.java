package org.reannotate.ui.charts;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String LineChart_last;
	public static String LineChart_more;
	public static String LineChart_noValues;
	public static String LineChart_point;
	public static String LineChart_summary;

	static {
		NLS.initializeMessages("org.reannotate.ui.charts.messages", Messages.class);
	}

	private Messages() {
	}
}
