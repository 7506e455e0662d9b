package org.reannotate.protocol.rpc;

import java.util.List;

/**
 * What a model zoo has.
 *
 * @param entries networks for images, by title
 * @param notes   sentences about what could not be read
 */
public record ZooListing(List<ZooEntry> entries, List<String> notes) {
}
