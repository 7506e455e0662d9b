package org.reannotate.analysis.internal.duplicates;

/** Whether two rows with near hashes really are near copies. */
@FunctionalInterface
interface PairCheck {

	boolean accepts(int row, int otherRow);
}
