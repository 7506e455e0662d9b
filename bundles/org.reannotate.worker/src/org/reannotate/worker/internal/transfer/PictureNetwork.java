package org.reannotate.worker.internal.transfer;

import java.nio.FloatBuffer;

import org.reannotate.protocol.backbone.BackboneInput;

/** Pictures in, embeddings out. Used from the computing thread only. */
public interface PictureNetwork {

	/** What it wants to see. */
	BackboneInput input();

	/** D. */
	int dimensions();

	/**
	 * Embeddings of pictures one after the other.
	 *
	 * @param pictures direct, {@code count x 3 x height x width} as {@link #input()} says
	 * @return {@code count x D}, row by row
	 */
	float[] embed(FloatBuffer pictures, int count);
}
