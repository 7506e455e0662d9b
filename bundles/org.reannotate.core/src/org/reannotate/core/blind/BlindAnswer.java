package org.reannotate.core.blind;

import java.time.Instant;

/**
 * What a person said of an image without seeing its label.
 *
 * @param sampleId   which image
 * @param categoryId what the person saw in it
 * @param label      the category that the image had at that moment
 * @param agreed     whether the answer was the label, or one of the further categories, at that moment; categories that
 *                   are merged count as one
 * @param author     who
 * @param at         when
 */
public record BlindAnswer(int sampleId, int categoryId, int label, boolean agreed, String author, Instant at) {
}
