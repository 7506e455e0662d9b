package org.reannotate.worker.internal.explain;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;

/**
 * Maps by what is lost while a part of the picture is covered: {@link OcclusionGrid#count()} predictions, in batches,
 * for all categories at once.
 */
final class Occlusion {

	private static final int BATCH = 16;

	private final ExplainedNetwork network;
	private final Job job;
	private final OcclusionGrid grid;

	Occlusion(ExplainedNetwork network, Job job) {
		this.network = network;
		this.job = job;
		this.grid = new OcclusionGrid(network.input().width(), network.input().height());
	}

	/** @param picture normalized, plane after plane */
	List<ExplanationMap> explain(float[] picture, List<List<Integer>> targets) throws WorkerException {
		int categories = network.categories();
		FloatBuffer buffer = PicturePlanes.buffer(BATCH, network.input());
		buffer.put(0, picture);
		float[] whole = new float[categories];
		predict(buffer, 1, whole, 0);
		float[] covered = new float[grid.count() * categories];
		job.progress().begin(grid.count());
		for (int from = 0; from < grid.count(); from += BATCH) {
			job.cancellation().check();
			int count = Math.min(BATCH, grid.count() - from);
			for (int i = 0; i < count; i++) {
				float[] planes = picture.clone();
				grid.cover(planes, from + i);
				buffer.put(i * planes.length, planes);
			}
			predict(buffer, count, covered, from * categories);
			job.progress().advance(count, "predict",
					NLS.bind(Messages.Occlusion_covering, Numbers.of(from + count), Numbers.of(grid.count())), Map.of());
		}
		var maps = new ArrayList<ExplanationMap>();
		targets.forEach(columns -> maps.add(map(whole, covered, columns)));
		return maps;
	}

	private void predict(FloatBuffer pictures, int count, float[] to, int at) throws WorkerException {
		FloatBuffer seen = pictures.slice(0, count * 3 * network.input().width() * network.input().height());
		EngineStep.run(count, () -> {
			float[] logits = network.logits(seen, count);
			System.arraycopy(logits, 0, to, at, logits.length);
		});
	}

	private ExplanationMap map(float[] whole, float[] covered, List<Integer> columns) {
		int categories = whole.length;
		double seen = network.scores().logProbability(whole, 0, categories, columns);
		double[] losses = new double[grid.count()];
		for (int i = 0; i < losses.length; i++) {
			losses[i] = seen - network.scores().logProbability(covered, i * categories, categories, columns);
		}
		return new ExplanationMap(Math.exp(seen), OcclusionGrid.CELLS, OcclusionGrid.CELLS,
				Weights.shares(grid.cells(losses)));
	}
}
