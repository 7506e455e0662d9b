package org.reannotate.protocol.rpc;

/**
 * Asks what a model zoo has.
 *
 * @param repository address of the zoo, {@code https://...}, or of a folder laid out like it, {@code file:///...}
 * @param online     whether anything may be asked over the network
 */
public record ZooRequest(String repository, boolean online) {

	/** Address of DJL's own zoo. */
	public static final String DJL = "https://mlrepo.djl.ai/";
}
