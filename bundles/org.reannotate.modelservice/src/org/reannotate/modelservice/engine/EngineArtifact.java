package org.reannotate.modelservice.engine;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One file of an engine in Maven Central, known by its coordinates and its content.
 *
 * @param group      dotted
 * @param artifact   its id
 * @param version    never a range
 * @param classifier null for the main file
 * @param bytes      its size
 * @param sha256     hexadecimal digits, lower case
 */
public record EngineArtifact(String group, String artifact, String version, @Nullable String classifier, long bytes,
        String sha256) {

    private static final int DIGITS = 64;

    public EngineArtifact {
        if (sha256.length() != DIGITS) {
            throw new IllegalArgumentException("sha256=" + sha256);
        }
    }

    /** The file's name. */
    public String fileName() {
        return artifact + "-" + version + (classifier == null ? "" : "-" + classifier) + ".jar";
    }

    /** Its place in a Maven repository, with {@code /}. */
    public String path() {
        return group.replace('.', '/') + "/" + artifact + "/" + version + "/" + fileName();
    }
}
