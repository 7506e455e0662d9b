package org.reannotate.analysis.internal.labelissues;

/**
 * How many samples {@code blend} flags. Where the noise reaches everywhere the posterior decides: halfway between those
 * that are more likely wrong than right and as many as promise the largest F1 ({@link LargestF1}; more than the former
 * where many are doubtful). Where it does not (people's mistakes between similar things), the posterior knows too little
 * of them: then as many as the confident joint says, and up to halfway to all disagreements where there are more of
 * those than a good model makes by itself.
 *
 * @param count      number of samples to flag, by rank
 * @param pervades   how far the noise reaches everywhere, [0, 1]
 * @param noiseShare how many wrong labels the noise model expects, as a share of the disagreements; may exceed 1
 */
record BlendCut(int count, double pervades, double noiseShare) {

	private static final double EVEN = 0.5;
	private static final double LOCAL_BELOW = 0.15;
	private static final double PERVADES_ABOVE = 0.35;
	private static final double MODEL_ERROR = 0.1;
	private static final double MANY_DISAGREEMENTS = 0.2;
	private static final double HALFWAY = 0.5;

	static BlendCut of(Scan scan, Kin kin, ConfidentJoint joint, Blend blend) {
		int labelled = scan.labels().labelled();
		int disagreements = 0;
		int moreLikelyWrong = 0;
		for (int row : scan.labels().rows()) {
			boolean kindred = kin.contains(scan.labels().of()[row], scan.argmax(row));
			disagreements += scan.agrees(row) || kindred ? 0 : 1;
			moreLikelyWrong += blend.scores()[row] < EVEN ? 1 : 0;
		}
		long byJoint = Math.min(disagreements, joint.offDiagonal(kin));
		double wrong = blend.noise().rate() * labelled;
		double reach = wrong * blend.noise().persistence() / Math.max(1, byJoint);
		double pervades = between(LOCAL_BELOW, PERVADES_ABOVE, reach);
		double pervading = moreLikelyWrong + HALFWAY * (LargestF1.count(blend.scores()) - moreLikelyWrong);
		double toAll = HALFWAY * between(MODEL_ERROR, MANY_DISAGREEMENTS, disagreements / (double) labelled);
		double local = Math.max(moreLikelyWrong, byJoint + toAll * (disagreements - byJoint));
		return new BlendCut((int) Math.round(pervades * pervading + (1 - pervades) * local), pervades,
				(wrong + 0.5) / (disagreements + 1));
	}

	/** 0 below the one, 1 above the other, and straight between. */
	private static double between(double low, double high, double value) {
		return Math.max(0, Math.min(1, (value - low) / (high - low)));
	}
}
