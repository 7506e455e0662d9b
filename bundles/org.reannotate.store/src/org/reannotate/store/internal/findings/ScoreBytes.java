package org.reannotate.store.internal.findings;

import java.nio.ByteBuffer;

import org.reannotate.core.findings.SampleScores;

/** Scores of neighbouring samples as bytes: all ids, then all scores, then all predictions; 12 bytes a sample. */
final class ScoreBytes {

	/** Samples a row of the table: a million scores are 50 rows, and no row nears H2's limit of a megabyte. */
	static final int CHUNK = 20_000;
	private static final int SIZE = 12;

	private ScoreBytes() {
	}

	static byte[] encode(SampleScores scores, int from, int to) {
		ByteBuffer bytes = ByteBuffer.allocate((to - from) * SIZE);
		bytes.asIntBuffer().put(scores.sampleIds(), from, to - from);
		bytes.position((to - from) * 4).slice().asFloatBuffer().put(scores.scores(), from, to - from);
		bytes.position((to - from) * 8).slice().asIntBuffer().put(scores.predictions(), from, to - from);
		return bytes.array();
	}

	static SampleScores decode(byte[] data) {
		int[] ids = new int[data.length / SIZE];
		float[] scores = new float[ids.length];
		int[] predictions = new int[ids.length];
		ByteBuffer bytes = ByteBuffer.wrap(data);
		bytes.slice().asIntBuffer().get(ids);
		bytes.position(ids.length * 4).slice().asFloatBuffer().get(scores);
		bytes.position(ids.length * 8).slice().asIntBuffer().get(predictions);
		return new SampleScores(ids, scores, predictions);
	}
}
