package org.reannotate.analysis.internal.mergeable;

/** Asks whether a head can tell two categories apart on samples that it was not fitted to. Thread-safe. */
interface SeparabilityHead {

	/** Tests; the rows are ascending and hold one of each group of duplicates. */
	Separability test(int a, int b, int[] rowsOfA, int[] rowsOfB);
}
