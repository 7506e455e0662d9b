package org.reannotate.formats.importing;

import java.nio.file.Path;
import java.util.Iterator;

/**
 * The part of a source whose paths are relative to one image root.
 *
 * @param root the image root, absolute
 * @param candidates in the order of import, found while they are asked for; may throw
 *        {@link java.io.UncheckedIOException}; read once
 */
public record RootScan(Path root, Iterator<Candidate> candidates) {
}
