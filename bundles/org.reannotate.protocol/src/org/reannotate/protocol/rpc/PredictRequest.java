package org.reannotate.protocol.rpc;

/**
 * Asks what a run says of one image.
 *
 * @param folder absolute path of the finished run
 * @param image  absolute path of the image file
 * @param fold   fold whose model answers, the one that never saw the image; {@value #ALL}: all of them, and the mean
 *               of what they say
 */
public record PredictRequest(String folder, String image, int fold) {

	/** Stands for all folds. */
	public static final int ALL = -1;
}
