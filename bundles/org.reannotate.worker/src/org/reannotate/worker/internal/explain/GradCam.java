package org.reannotate.worker.internal.explain;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.symbol.SymbolCut;

/**
 * Maps by gradients: one pass forward for all categories, one short pass back for each. Where the run asked about
 * mirrored pictures too, so is this: what is explained is what the run said.
 */
record GradCam(ExplainedNetwork network) {

	/** @param picture normalized, plane after plane */
	List<ExplanationMap> explain(float[] picture, List<List<Integer>> targets) throws WorkerException {
		var maps = new ArrayList<ExplanationMap>();
		FloatBuffer buffer = PicturePlanes.buffer(1, network.input()).put(0, picture);
		EngineStep.run(1, () -> {
			float[] plain = network.map(buffer, false);
			float[] mirrored = network.mirrored() ? network.map(buffer, true) : new float[0];
			float[] logits = network.mirrored() ? mean(network.logits(plain), network.logits(mirrored))
					: network.logits(plain);
			for (List<Integer> columns : targets) {
				maps.add(map(plain, mirrored, logits, columns));
			}
		});
		return maps;
	}

	private static float[] mean(float[] a, float[] b) {
		float[] mean = new float[a.length];
		for (int i = 0; i < mean.length; i++) {
			mean[i] = (a[i] + b[i]) / 2;
		}
		return mean;
	}

	private ExplanationMap map(float[] plain, float[] mirrored, float[] logits, List<Integer> columns) {
		SymbolCut cut = network.cut();
		double[] map = Weights.gradCam(network.gradient(plain, columns));
		if (mirrored.length > 0) {
			map = Weights.plusMirrored(map, Weights.gradCam(network.gradient(mirrored, columns)), cut.columns());
		}
		double probability = Math.exp(network.scores().logProbability(logits, 0, logits.length, columns));
		return new ExplanationMap(probability, cut.rows(), cut.columns(), Weights.shares(map));
	}
}
