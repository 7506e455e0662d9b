package org.reannotate.core.decisions;

/** Where a sample stands in the review. The order is part of the stored form: append only. */
public enum SampleState {
	/** Nobody has decided: the label is the imported one. */
	OPEN,
	/** A person confirmed the label. */
	CONFIRMED,
	/** A person gave another label. */
	CORRECTED,
	/** A person added a further category. */
	EXTENDED,
	/** A person took the sample out. */
	EXCLUDED
}
