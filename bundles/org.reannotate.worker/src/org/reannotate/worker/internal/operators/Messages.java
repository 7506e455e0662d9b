package org.reannotate.worker.internal.operators;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String LoadedGraph_parameter;
	public static String Node_activation;
	public static String Node_axis;
	public static String Node_bounds;
	public static String Node_mode;
	public static String Node_padMode;
	public static String Node_padded;
	public static String Node_pooling;
	public static String Node_shares;
	public static String Node_size;
	public static String Operators_unknown;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.operators.messages", Messages.class);
	}

	private Messages() {
	}
}
