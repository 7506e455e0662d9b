package org.reannotate.ui.review;

import org.eclipse.osgi.util.NLS;

/** A share as people say it: "1 in 4", "2 in 3", "9 in 10". */
final class PlainShare {

	/** Parts that are easy to imagine, besides one in something. */
	private static final int[][] COMMON = { { 2, 3 }, { 3, 4 }, { 4, 5 }, { 9, 10 }, { 19, 20 } };
	private static final int RAREST = 50;
	private static final double MOST = 0.97;

	private PlainShare() {
	}

	/** The nearest such words for a share in [0, 1]. */
	static String of(double share) {
		if (share < 1.0 / RAREST) {
			return NLS.bind(Messages.PlainShare_fewer, RAREST);
		}
		if (share > MOST) {
			return Messages.PlainShare_all;
		}
		int[] parts = parts(share);
		return NLS.bind(Messages.PlainShare_in, parts[0], parts[1]);
	}

	/** Whether the words speak of one. */
	static boolean single(double share) {
		return share <= MOST && parts(share)[0] == 1;
	}

	/** Some of how many. */
	private static int[] parts(double share) {
		int some = 1;
		int whole = (int) Math.max(2, Math.min(RAREST, Math.round(1 / share)));
		for (int[] common : COMMON) {
			if (Math.abs((double) common[0] / common[1] - share) < Math.abs((double) some / whole - share)) {
				some = common[0];
				whole = common[1];
			}
		}
		return new int[] { some, whole };
	}
}
