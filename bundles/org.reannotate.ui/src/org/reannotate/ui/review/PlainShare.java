package org.reannotate.ui.review;

import org.eclipse.osgi.util.NLS;

/** A share as people say it: "1 in 4", "2 in 3", "9 in 10". */
final class PlainShare {

	/** Parts that are easy to imagine, besides one in something. */
	private static final int[][] COMMON = { { 2, 3 }, { 3, 4 }, { 4, 5 }, { 9, 10 }, { 19, 20 } };
	private static final int RAREST = 50;

	private PlainShare() {
	}

	/** The nearest such words for a share in [0, 1]. */
	static String of(double share) {
		if (share < 1.0 / RAREST) {
			return NLS.bind(Messages.PlainShare_fewer, RAREST);
		}
		if (share > 0.97) {
			return Messages.PlainShare_all;
		}
		int parts = (int) Math.round(1 / share);
		int some = 1;
		int whole = Math.max(2, parts);
		for (int[] common : COMMON) {
			if (Math.abs((double) common[0] / common[1] - share) < Math.abs((double) some / whole - share)) {
				some = common[0];
				whole = common[1];
			}
		}
		return NLS.bind(Messages.PlainShare_in, some, whole);
	}
}
