package org.reannotate.protocol.rpc;

/**
 * A network of a zoo that is a backbone now.
 *
 * @param folder absolute
 */
public record ZooInstallOutcome(String folder) {
}
