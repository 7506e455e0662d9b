package org.reannotate.core.importing;

import java.time.Instant;

/**
 * Where an import came from.
 *
 * @param source as {@link ImportOptions#source()} named it: a folder or a file
 * @param made   when it wrote first; it had begun to look around before
 */
public record ImportOrigin(String source, Instant made) {
}
