package org.reannotate.analysis.mergeable;

/** What the separability test of a pair looked at. */
public enum SeparabilityBasis {

	/** Heads fitted and scored within one network's embeddings. */
	EMBEDDINGS,
	/** No embeddings of one frozen network: the out-of-sample probabilities of the two categories. */
	PROBABILITIES,
	/** Not tested: too few images, or beyond the number of pairs that are tested. */
	NONE
}
