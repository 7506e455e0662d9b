package org.reannotate.worker.internal.graph;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String GraphNetwork_parameter;
	public static String HeadLayer_missing;
	public static String ParameterArrays_problem;
	public static String RunGraph_outputs;
	public static String RunGraph_parameter;
	public static String RunGraph_unreadable;
	public static String RunParameters_missing;
	public static String TransferNetwork_backbone;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.graph.messages", Messages.class);
	}

	private Messages() {
	}
}
