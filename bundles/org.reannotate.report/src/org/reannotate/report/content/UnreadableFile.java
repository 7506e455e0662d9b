package org.reannotate.report.content;

/**
 * A file that is in no finding because it could not be read.
 *
 * @param sample its path, relative to the dataset's root
 * @param reason in words, one line
 */
public record UnreadableFile(String sample, String reason) {
}
