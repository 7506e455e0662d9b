package org.reannotate.worker.internal.graph;

import java.util.Map;

import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolException;

/**
 * A head as one fully connected layer: the standardization of its input goes into the weights.
 *
 * @param weight K x D
 * @param bias   K
 */
record HeadLayer(Values weight, Values bias) {

	/** Name of the layer, one that no backbone's node has. */
	static final String NAME = "reannotate_head";
	static final String WEIGHT = NAME + "_weight";
	static final String BIAS = NAME + "_bias";

	/** Reads what a run wrote: a layer as it is, or weights over standardized embeddings. */
	static HeadLayer of(Map<String, Values> arrays, int categories) throws SymbolException {
		Values weight = arrays.get("head_weight");
		Values bias = arrays.get("head_bias");
		if (weight != null && bias != null) {
			return new HeadLayer(weight, bias);
		}
		Values mean = arrays.get("head_mean");
		Values factor = arrays.get("head_factor");
		Values both = arrays.get("head_weight_and_bias");
		if (mean == null || factor == null || both == null || mean.values().length != factor.values().length
				|| both.values().length != categories * (mean.values().length + 1)) {
			throw new SymbolException(Messages.HeadLayer_missing);
		}
		return folded(mean.values(), factor.values(), both.values(), categories);
	}

	private static HeadLayer folded(float[] mean, float[] factor, float[] both, int categories) {
		int dimensions = mean.length;
		float[] weight = new float[categories * dimensions];
		float[] bias = new float[categories];
		for (int k = 0; k < categories; k++) {
			int row = k * (dimensions + 1);
			double constant = both[row + dimensions];
			for (int d = 0; d < dimensions; d++) {
				double scaled = (double) both[row + d] * factor[d];
				weight[k * dimensions + d] = (float) scaled;
				constant -= scaled * mean[d];
			}
			bias[k] = (float) constant;
		}
		return new HeadLayer(new Values(new long[] { categories, dimensions }, weight),
				new Values(new long[] { categories }, bias));
	}
}
