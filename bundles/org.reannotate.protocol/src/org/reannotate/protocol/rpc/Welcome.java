package org.reannotate.protocol.rpc;

/**
 * The answer to {@link Hello}.
 *
 * @param protocolVersion   the workbench's version
 * @param heartbeatSeconds  how often the worker shall send a heartbeat
 */
public record Welcome(int protocolVersion, int heartbeatSeconds) {
}
