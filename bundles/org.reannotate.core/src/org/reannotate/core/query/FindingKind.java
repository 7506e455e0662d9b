package org.reannotate.core.query;

/** Which lists of findings a sample is on; a sample can be on several. The order is the bit in the index. */
public enum FindingKind {
	LABEL_ISSUE,
	/** A label issue between two mergeable categories: shown under the pair, not counted. */
	FOLDED_LABEL_ISSUE, MULTI_CLASS_CANDIDATE;

	/** Returns the bit that stands for this kind in {@link SampleIndex#findings(int)}. */
	public int bit() {
		return 1 << ordinal();
	}
}
