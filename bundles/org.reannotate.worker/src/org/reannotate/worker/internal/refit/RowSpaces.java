package org.reannotate.worker.internal.refit;

/** Embeddings as the head of each network sees them. */
interface RowSpaces {

	/** What that head sees. */
	RowSource of(int head);

	/** Whether all heads see the same. */
	boolean areOne();

	/** All heads see the same. */
	static RowSpaces one(RowSource source) {
		return new RowSpaces() {

			@Override
			public RowSource of(int head) {
				return source;
			}

			@Override
			public boolean areOne() {
				return true;
			}
		};
	}
}
