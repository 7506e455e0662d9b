package org.reannotate.protocol.rpc;

/**
 * Asks for a network of a zoo to be installed as a backbone.
 *
 * @param repository as in {@link ZooRequest}
 * @param online     whether it may be downloaded
 * @param name       as in {@link ZooEntry}
 */
public record ZooInstallRequest(String repository, boolean online, String name) {
}
