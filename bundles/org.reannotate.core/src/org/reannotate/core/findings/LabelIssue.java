package org.reannotate.core.findings;

/**
 * A sample whose label is probably wrong.
 *
 * @param sampleId         the sample
 * @param given            id of the category it carried when the model was trained
 * @param suggested        id of the category that fits best
 * @param score            of the given label, low = likely wrong
 * @param probabilityWrong that the given label is wrong, [0, 1]
 * @param reason           why, in words for the person
 * @param folded           whether given and suggested form a mergeable pair: then it comes last and is not counted
 */
public record LabelIssue(long id, int rank, int sampleId, int given, int suggested, double score,
		double probabilityWrong, String reason, boolean folded) implements Finding {
}
