package org.reannotate.analysis.internal.duplicates;

import java.util.SplittableRandom;

import org.reannotate.analysis.arrays.EmbeddingMatrix;

/**
 * Near copies by embeddings: the cosine about the mean of all embeddings. Candidates come from 64 random hyperplanes
 * (Charikar 2002) and are verified by the cosine itself, so that a pair that is found is one, but one in some hundred
 * pairs near the smallest cosine may be missed.
 */
final class EmbeddingCopies implements PairCheck {

	private static final long SEED = 0x5EEDL;
	private static final int HASH_RADIUS = 8;

	private final EmbeddingMatrix embeddings;
	private final double smallestCosine;
	private final float[] mean;

	EmbeddingCopies(EmbeddingMatrix embeddings, double smallestCosine) {
		this.embeddings = embeddings;
		this.smallestCosine = smallestCosine;
		this.mean = mean(embeddings);
	}

	/** Unites near copies among the rows, and takes sets larger than the limit apart with stricter cosines. */
	void unite(int[] rows, DisjointSets sets, int limit) {
		long[] hashes = new long[embeddings.rows()];
		float[][] planes = planes();
		float[] row = new float[embeddings.columns()];
		for (int i : rows) {
			centred(i, row);
			hashes[i] = hash(row, planes);
		}
		new PerceptualGroups(hashes, sets, limit, this).unite(rows, HASH_RADIUS);
	}

	@Override
	public boolean accepts(int row, int otherRow) {
		float[] a = new float[embeddings.columns()];
		float[] b = new float[embeddings.columns()];
		centred(row, a);
		centred(otherRow, b);
		return dot(a, b) >= smallestCosine * Math.sqrt(dot(a, a) * dot(b, b));
	}

	private void centred(int row, float[] into) {
		embeddings.row(row, into);
		for (int d = 0; d < into.length; d++) {
			into[d] -= mean[d];
		}
	}

	private static long hash(float[] vector, float[][] planes) {
		long hash = 0;
		for (int bit = 0; bit < Long.SIZE; bit++) {
			hash |= dot(vector, planes[bit]) > 0 ? 1L << bit : 0;
		}
		return hash;
	}

	private float[][] planes() {
		SplittableRandom random = new SplittableRandom(SEED);
		float[][] planes = new float[Long.SIZE][embeddings.columns()];
		for (float[] plane : planes) {
			for (int d = 0; d < plane.length; d++) {
				plane[d] = random.nextBoolean() ? 1 : -1;
			}
		}
		return planes;
	}

	private static float[] mean(EmbeddingMatrix embeddings) {
		double[] sum = new double[embeddings.columns()];
		float[] row = new float[sum.length];
		for (int i = 0; i < embeddings.rows(); i++) {
			embeddings.row(i, row);
			for (int d = 0; d < sum.length; d++) {
				sum[d] += row[d];
			}
		}
		float[] mean = new float[sum.length];
		for (int d = 0; d < mean.length; d++) {
			mean[d] = (float) (sum[d] / embeddings.rows());
		}
		return mean;
	}

	private static double dot(float[] a, float[] b) {
		float sum0 = 0;
		float sum1 = 0;
		int d = 0;
		for (; d + 1 < a.length; d += 2) {
			sum0 += a[d] * b[d];
			sum1 += a[d + 1] * b[d + 1];
		}
		return d < a.length ? (double) sum0 + sum1 + a[d] * b[d] : (double) sum0 + sum1;
	}
}
