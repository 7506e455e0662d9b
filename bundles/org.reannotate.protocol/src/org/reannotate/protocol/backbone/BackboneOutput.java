package org.reannotate.protocol.backbone;

/**
 * One output of a backbone.
 *
 * @param output name of the output in the symbol, e.g. {@code features_output}; ignored with an architecture
 * @param size   values an image, {@code 1..65536}
 */
public record BackboneOutput(String output, int size) {
}
