package org.reannotate.core.findings;

/**
 * What a run says about every sample it saw, in parallel arrays. The arrays are handed over: do not change them.
 *
 * @param sampleIds   ascending
 * @param scores      of the given label, low = likely wrong; NaN where there is none (no label, unreadable)
 * @param predictions id of the category with the highest probability, or -1
 */
public record SampleScores(int[] sampleIds, float[] scores, int[] predictions) {

	public SampleScores {
		if (sampleIds.length != scores.length || sampleIds.length != predictions.length) {
			throw new IllegalArgumentException("Arrays differ in length: " + sampleIds.length + ", " + scores.length
					+ ", " + predictions.length);
		}
		for (int i = 1; i < sampleIds.length; i++) {
			if (sampleIds[i] <= sampleIds[i - 1]) {
				throw new IllegalArgumentException("Sample ids do not ascend at row " + i);
			}
		}
	}

	/** Returns scores of no sample. */
	public static SampleScores none() {
		return new SampleScores(new int[0], new float[0], new int[0]);
	}
}
