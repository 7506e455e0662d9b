package org.reannotate.core.findings;

/** One thing that an audit asks a person to look at. */
public sealed interface Finding permits LabelIssue, MultiClassCandidate, MergeableCategories {

	/** Returns the store's number for it, unique over all runs; 0 before it was published. */
	long id();

	/** Returns its place in its list; 1 is the most urgent. */
	int rank();
}
