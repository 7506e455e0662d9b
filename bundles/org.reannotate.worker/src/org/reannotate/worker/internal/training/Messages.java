package org.reannotate.worker.internal.training;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Checkpoints_anew;
	public static String Checkpoints_checksum;
	public static String Checkpoints_fromBefore;
	public static String DiskWait_failed;
	public static String DiskWait_interrupted;
	public static String FoldTraining_diverged;
	public static String FoldTraining_epoch;
	public static String FoldTraining_epochOfFold;
	public static String RateLosses_noFall;
	public static String RateSweep_rate;
	public static String RateSweep_tooHigh;
	public static String RateSweep_tooHighForOne;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.training.messages", Messages.class);
	}

	private Messages() {
	}
}
