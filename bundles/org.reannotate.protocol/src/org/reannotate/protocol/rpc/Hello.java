package org.reannotate.protocol.rpc;

/**
 * A worker's first message. The workbench sends nothing before the token has proved who calls.
 *
 * @param token           one-time token from the worker's environment
 * @param protocolVersion the worker's {@link ProtocolVersion#CURRENT}
 * @param processId       of the worker
 */
public record Hello(String token, int protocolVersion, long processId) {

	@Override
	public String toString() {
		return "Hello[protocolVersion=" + protocolVersion + ",processId=" + processId + "]";
	}
}
