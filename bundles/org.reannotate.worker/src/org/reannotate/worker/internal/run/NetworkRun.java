package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.network.NetworkStart;
import org.reannotate.worker.internal.training.Checkpoints;
import org.reannotate.worker.internal.training.FoldTraining;
import org.reannotate.worker.internal.training.TrainedNetwork;
import org.reannotate.worker.internal.training.TrainingData;
import org.reannotate.worker.internal.training.TrainingTold;

/** A run that trains networks on the pictures, one a fold or one on a split, from nothing or from a pretrained one. */
final class NetworkRun {

	/** What predicting a picture costs beside training on it. */
	private static final double PREDICTION_COST = 0.3;

	private final Job job;
	private final RunFolder folder;
	private final Recipe recipe;
	private final RunInput input;
	private final Starts starts;
	private final Unreadable unreadable = new Unreadable();
	private final FoldRows rows;
	private final Labels labels;

	NetworkRun(Job job, RunFolder folder, Recipe recipe, RunInput input, Starts starts) {
		this.job = job;
		this.folder = folder;
		this.recipe = recipe;
		this.input = input;
		this.starts = starts;
		this.rows = FoldRows.of(input.samples(), recipe);
		this.labels = Labels.of(input.samples(), input.columns().size(), recipe.training());
	}

	RunResult run() throws WorkerException, IOException {
		var store = new FoldStore(folder, RunDigest.of(folder, recipe, starts.digest()), unreadable);
		int[] missing = store.missing(rows.folds());
		if (missing.length > 0) {
			trainAll(store, missing);
		}
		long start = System.nanoTime();
		var assembly = new RunAssembly(rows, store, labels, unreadable);
		var metrics = new TreeMap<>(assembly.write(input.columns()));
		int dimensions = assembly.writeEmbeddings();
		assembly.writeMargins(recipe.training().epochs());
		String space = rows.split() ? EmbeddingsInfo.POOLED : EmbeddingsInfo.FOLDS;
		new EmbeddingsInfo(space, starts.of(0).name(), null, dimensions).write(folder);
		describe(dimensions, metrics.getOrDefault("temperature", 1.0)).write(folder);
		job.addSeconds("write", start);
		return new RunResult(metrics, unreadable.size(), rows.folds() - missing.length);
	}

	private RunNetworkInfo describe(int dimensions, double temperature) throws WorkerException {
		NetworkStart start = starts.of(0);
		@Nullable
		Backbone needed = start.neededBackbone();
		@Nullable
		Network network = start.network();
		return new RunNetworkInfo(RunNetworkInfo.FORMAT, network, start.options(), false,
				needed == null ? null : needed.folder().toString(), needed == null ? null : needed.digest(),
				rows.split() ? 0 : rows.folds(), start.input(), dimensions, input.columns(), labels.loss(), temperature,
				isMirrored());
	}

	private boolean isMirrored() {
		return recipe.training().augmentation().flip();
	}

	private void trainAll(FoldStore store, int[] missing) throws WorkerException, IOException {
		int largest = Arrays.stream(missing).map(fold -> rows.training(fold).length).max().orElse(1);
		TrainingData data = new PictureSource(job, recipe, input, labels, unreadable).open(starts.of(missing[0]), largest,
				true);
		double units = 0;
		for (int fold : missing) {
			units += rows.training(fold).length * (double) recipe.training().epochs()
					+ PREDICTION_COST * input.samples().size();
		}
		job.progress().begin(units);
		try (var told = new TrainingTold(folder.metrics())) {
			for (int fold : missing) {
				train(fold, store, data, told);
			}
		}
	}

	private void train(int fold, FoldStore store, TrainingData data, TrainingTold told)
			throws WorkerException, IOException {
		store.goOn(fold);
		long start = System.nanoTime();
		try (Checkpoints checkpoints = store.checkpoints(fold)) {
			var training = new FoldTraining(job, recipe, data, starts.of(fold), fold, checkpoints, told);
			try (TrainedNetwork network = training.train(rows.training(fold), rows.watched(fold), store.margins(fold))) {
				job.addSeconds("train", start);
				long predicting = System.nanoTime();
				predict(network, fold, store, data);
				job.addSeconds("predict", predicting);
			}
			checkpoints.clear();
		}
		store.finish(fold, unreadable.list(input.samples()));
	}

	private void predict(TrainedNetwork network, int fold, FoldStore store, TrainingData data)
			throws WorkerException, IOException {
		new FoldPrediction(job, data, isMirrored(), PREDICTION_COST, predicting(fold)).write(network, fold,
				rows.predicted(fold), store);
		network.save(store.parameters(fold));
		if (FoldEmbeddings.areKept(rows.folds(), input.samples().size(), network.dimensions())) {
			new FoldEmbeddings(job, data, input.samples(), isMirrored(), PREDICTION_COST).keep(network,
					folder.embeddings(rows.split() ? RunFolder.SPLIT : fold), rows.predicted(fold), store.embeddings(fold));
		}
	}

	private String predicting(int fold) {
		return recipe.evaluation().isSplit() ? Messages.NetworkRun_predicting
				: NLS.bind(Messages.NetworkRun_predictingFold, fold + 1, recipe.folds());
	}
}
