package org.reannotate.audit.result;

/**
 * An image that could not be read, at import or during the run, and is therefore in no finding.
 *
 * @param path relative to the dataset's root, {@code /} between names
 * @param reason in words, one line
 */
public record UnreadableSample(String path, String reason) {
}
