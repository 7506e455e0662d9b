package org.reannotate.worker.internal.explain;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;

/** Maps by gradients: one pass forward for all categories, one short pass back for each. */
record GradCam(ExplainedNetwork network) {

	/** @param picture normalized, plane after plane */
	List<ExplanationMap> explain(float[] picture, List<List<Integer>> targets) throws WorkerException {
		var maps = new ArrayList<ExplanationMap>();
		FloatBuffer buffer = PicturePlanes.buffer(1, network.input()).put(0, picture);
		EngineStep.run(1, () -> {
			float[] features = network.map(buffer);
			float[] logits = network.logits(features);
			for (List<Integer> columns : targets) {
				maps.add(map(features, logits, columns));
			}
		});
		return maps;
	}

	private ExplanationMap map(float[] features, float[] logits, List<Integer> columns) {
		var gradient = network.gradient(features, columns);
		double probability = Math.exp(network.scores().logProbability(logits, 0, logits.length, columns));
		return new ExplanationMap(probability, gradient.rows(), gradient.columns(), Weights.gradCam(gradient));
	}
}
