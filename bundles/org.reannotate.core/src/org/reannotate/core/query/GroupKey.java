package org.reannotate.core.query;

/** What a list of samples can be grouped by. Samples without a value form the last group, with value -1. */
public enum GroupKey {
	/** One group of all, with value -1. */
	NONE,
	/** The label as decided; value: id of the category; by path. */
	CATEGORY,
	/** The imported label; value: id of the category; by path. */
	GIVEN,
	/** What the last run predicted; value: id of the category; by path. */
	PREDICTION,
	/** Value: ordinal of {@link org.reannotate.core.importing.Split}. */
	SPLIT,
	/** Value: ordinal of {@link org.reannotate.core.decisions.SampleState}. */
	STATE,
	/** The first list of findings that a sample is on; value: ordinal of {@link FindingKind}. */
	FINDING,
	/** The last run's score in steps of a tenth, likely wrong first; value: 0 for [0, 0.1) to 9 for [0.9, 1]. */
	SCORE,
	/** The day of the decision that holds, in the system's time zone, newest first; value: days since 1970. */
	DECIDED
}
