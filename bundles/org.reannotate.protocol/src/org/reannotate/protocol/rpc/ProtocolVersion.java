package org.reannotate.protocol.rpc;

/** Version of the messages; both sides must have the same. */
public final class ProtocolVersion {

	/** Raised with every change that an older side would misread. */
	public static final int CURRENT = 1;

	private ProtocolVersion() {
	}
}
