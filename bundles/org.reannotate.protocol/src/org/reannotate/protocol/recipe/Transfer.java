package org.reannotate.protocol.recipe;

/**
 * How much of a pretrained network learns.
 *
 * @param unfreezeAfter  {@value #NEVER}: a head alone, on embeddings that are computed once and kept (fast); n from 0: the
 *                       head learns for n epochs on the frozen network, then everything learns
 * @param pretrainedRate learning rate of the pretrained layers as a share of the head's, {@code (0, 1]}
 */
public record Transfer(int unfreezeAfter, double pretrainedRate) {

	/** The pretrained layers stay as they are. */
	public static final int NEVER = -1;

	/** A head alone: what a transfer recipe does unless told otherwise. */
	public static final Transfer HEAD_ONLY = new Transfer(NEVER, 0.1);

	private static final double LEAST_RATE = 1e-6;
	private static final int MOST_EPOCHS = 10_000;

	/** Checks the ranges; throws {@link IllegalArgumentException}. */
	public Transfer {
		Ranges.check(() -> Messages.Ranges_unfreezeAfter, unfreezeAfter, NEVER, MOST_EPOCHS);
		Ranges.check(() -> Messages.Ranges_pretrainedRate, pretrainedRate, LEAST_RATE, 1);
	}

	/** Whether pretrained layers learn too. */
	public boolean unfreezes() {
		return unfreezeAfter != NEVER;
	}
}
