package org.reannotate.core.blind;

import java.util.Collection;

/**
 * How many labels are right, by blind answers. Each answer counts, also where several people answered for an image.
 *
 * @param answers how many there are
 * @param agreed  how many of them were the image's label at that moment
 * @param low     lower end of the 95% interval, [0, 1]
 * @param high    upper end
 */
public record LabelQuality(int answers, int agreed, double low, double high) {

	/** The normal distribution's 97.5% quantile. */
	private static final double Z = 1.959964;

	/** The interval is Wilson's (1927), which stays within [0, 1] and says something from the first answer on. */
	public static LabelQuality of(Collection<BlindAnswer> answers) {
		int n = answers.size();
		int agreed = (int) answers.stream().filter(BlindAnswer::agreed).count();
		if (n == 0) {
			return new LabelQuality(0, 0, 0, 1);
		}
		double share = agreed / (double) n;
		double middle = share + Z * Z / (2 * n);
		double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
		double scale = 1 + Z * Z / n;
		return new LabelQuality(n, agreed, Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
	}

	/** Share of answers that agreed; NaN before the first. */
	public double share() {
		return agreed / (double) answers;
	}
}
