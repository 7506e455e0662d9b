package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolException;

/**
 * A linear head on standardized embeddings.
 *
 * @param columns  id of the category of each column
 * @param mean     D
 * @param factor   D: a value counts as {@code (value - mean) * factor}
 * @param weights  {@code K x (D + 1)}, the bias last; on standardized values
 * @param strength of its regularization; not positive: unknown
 */
public record Head(int[] columns, float[] mean, float[] factor, double[] weights, double strength) {

	private static final String MEAN = "head_mean";
	private static final String FACTOR = "head_factor";
	private static final String WEIGHTS = "head_weight_and_bias";
	/** Written beside the others since runs can be carried on. */
	public static final String STRENGTH = "head_strength";

	/**
	 * Reads what a transfer run or a refit left of a fold.
	 *
	 * @param columns of that run
	 * @throws IOException when the file is damaged or of other columns
	 */
	public static Head read(Path file, int[] columns) throws IOException {
		try (ParameterFile parameters = ParameterFile.open(file)) {
			float[] mean = values(parameters, MEAN);
			float[] factor = values(parameters, FACTOR);
			float[] weights = values(parameters, WEIGHTS);
			if (factor.length != mean.length || weights.length != columns.length * (mean.length + 1)) {
				throw new IOException(NLS.bind(Messages.Head_otherRun, file));
			}
			double[] point = new double[weights.length];
			Arrays.setAll(point, i -> weights[i]);
			double strength = parameters.shapes().containsKey(STRENGTH) ? values(parameters, STRENGTH)[0] : 0;
			return new Head(columns, mean, factor, point, strength);
		} catch (SymbolException e) {
			throw new IOException(NLS.bind(Messages.Head_problem, file, e.getMessage()), e);
		}
	}

	private static float[] values(ParameterFile file, String name) throws IOException, SymbolException {
		var buffer = file.values(name).asFloatBuffer();
		float[] values = new float[buffer.remaining()];
		buffer.get(values);
		return values;
	}

	/** Writes what {@link #read} reads. */
	void write(Path file) throws IOException {
		int d = mean.length;
		float[] point = new float[weights.length];
		for (int i = 0; i < point.length; i++) {
			point[i] = (float) weights[i];
		}
		Map<String, Values> arrays = new LinkedHashMap<>();
		arrays.put(MEAN, new Values(new long[] { d }, mean));
		arrays.put(FACTOR, new Values(new long[] { d }, factor));
		arrays.put(WEIGHTS, new Values(new long[] { columns.length, d + 1 }, point));
		arrays.put(STRENGTH, new Values(new long[] { 1 }, new float[] { (float) strength }));
		ParameterFileWriter.write(file, arrays);
	}

	/** The same for other columns: what is known stays, a new column begins without weights. */
	Head withColumns(int[] wanted) {
		if (Arrays.equals(wanted, columns)) {
			return this;
		}
		int stride = mean.length + 1;
		double[] point = new double[wanted.length * stride];
		double lowest = lowestBias(stride);
		for (int k = 0; k < wanted.length; k++) {
			int known = indexOf(wanted[k]);
			if (known >= 0) {
				System.arraycopy(weights, known * stride, point, k * stride, stride);
			} else {
				point[k * stride + stride - 1] = lowest;
			}
		}
		return new Head(wanted, mean, factor, point, strength);
	}

	private double lowestBias(int stride) {
		double lowest = 0;
		for (int k = 0; k < columns.length; k++) {
			lowest = Math.min(lowest, weights[k * stride + stride - 1]);
		}
		return lowest;
	}

	private int indexOf(int column) {
		for (int k = 0; k < columns.length; k++) {
			if (columns[k] == column) {
				return k;
			}
		}
		return -1;
	}

	/** Weights that give the same logits on values as they are: {@code K x (D + 1)}. */
	float[] plainWeights(float @Nullable [] into) {
		int d = mean.length;
		float[] plain = into == null ? new float[weights.length] : into;
		plain(weights, mean, factor, columns.length, d, plain);
		return plain;
	}

	/** Takes the standardization into the weights. */
	static void plain(double[] weights, float[] mean, float[] factor, int categories, int dimensions, float[] plain) {
		int stride = dimensions + 1;
		for (int k = 0; k < categories; k++) {
			double bias = weights[k * stride + dimensions];
			for (int d = 0; d < dimensions; d++) {
				double w = weights[k * stride + d] * factor[d];
				plain[k * stride + d] = (float) w;
				bias -= w * mean[d];
			}
			plain[k * stride + dimensions] = (float) bias;
		}
	}

	/** Logits of one embedding. */
	public float[] logits(float[] embedding) {
		int stride = mean.length + 1;
		float[] logits = new float[columns.length];
		for (int k = 0; k < logits.length; k++) {
			double sum = weights[k * stride + mean.length];
			for (int d = 0; d < mean.length; d++) {
				sum += weights[k * stride + d] * (embedding[d] - mean[d]) * factor[d];
			}
			logits[k] = (float) sum;
		}
		return logits;
	}
}
