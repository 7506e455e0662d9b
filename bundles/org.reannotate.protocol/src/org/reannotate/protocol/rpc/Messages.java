package org.reannotate.protocol.rpc;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ExplainRequest_noCategory;
	public static String ExplanationMap_notFull;
	public static String RpcConnection_ended;

	static {
		NLS.initializeMessages("org.reannotate.protocol.rpc.messages", Messages.class);
	}

	private Messages() {
	}
}
