package org.reannotate.analysis.internal.labelissues;

import java.util.ArrayList;
import java.util.List;

import org.reannotate.analysis.labelissues.CategoryQuality;

/** Label quality by category, from the calibrated joint. */
final class Quality {

	private Quality() {
	}

	static List<CategoryQuality> of(long[][] calibrated, Labels labels) {
		long[] given = new long[calibrated.length];
		long[] belonging = new long[calibrated.length];
		for (int k = 0; k < calibrated.length; k++) {
			for (int j = 0; j < calibrated.length; j++) {
				given[k] += calibrated[k][j];
				belonging[j] += calibrated[k][j];
			}
		}
		List<CategoryQuality> quality = new ArrayList<>(calibrated.length);
		for (int k = 0; k < calibrated.length; k++) {
			double right = share(calibrated[k][k], given[k]);
			quality.add(new CategoryQuality(k, labels.count(k), right, 1 - right,
					1 - share(calibrated[k][k], belonging[k])));
		}
		return quality;
	}

	private static double share(long part, long whole) {
		return whole == 0 ? 1 : (double) part / whole;
	}
}
