package org.reannotate.samples.rooms;

/** Hears how far the drawing is, and may stop it. Called on the thread that generates, after every image. */
public interface SampleProgress {

	/** For callers who do not care. */
	SampleProgress SILENT = (done, total) -> true;

	/**
	 * @param done images drawn so far, in [1, total]
	 * @return false to cancel: nothing is left on the disk, and the generator throws
	 *         {@link java.util.concurrent.CancellationException}
	 */
	boolean drawn(int done, int total);
}
