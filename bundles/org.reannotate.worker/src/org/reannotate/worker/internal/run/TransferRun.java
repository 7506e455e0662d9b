package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.head.Features;
import org.reannotate.worker.internal.head.FoldHead;
import org.reannotate.worker.internal.head.HeadTrainer;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.network.NetworkStart;
import org.reannotate.worker.internal.training.TrainingTold;
import org.reannotate.worker.internal.training.Watched;
import org.reannotate.worker.internal.training.WatchedTally;
import org.reannotate.worker.internal.transfer.BackboneNetwork;
import org.reannotate.worker.internal.transfer.Embedder;

/** A run that trains heads alone: embeddings of all images, then a head a fold or one on a split. */
final class TransferRun {

	private final Job job;
	private final RunFolder folder;
	private final Recipe recipe;
	private final RunInput input;
	private final Backbone backbone;
	private final Unreadable unreadable = new Unreadable();
	private final FoldRows rows;
	private final Labels labels;

	TransferRun(Job job, RunFolder folder, Recipe recipe, RunInput input, Backbone backbone) {
		this.job = job;
		this.folder = folder;
		this.recipe = recipe;
		this.input = input;
		this.backbone = backbone;
		this.rows = FoldRows.of(input.samples(), recipe);
		this.labels = Labels.of(input.samples(), input.columns().size(), recipe.training());
	}

	RunResult run() throws WorkerException, IOException {
		var metrics = new TreeMap<String, Double>();
		embed(metrics);
		var store = new FoldStore(folder, RunDigest.of(folder, recipe, backbone.digest()), unreadable);
		int[] missing = store.missing(rows.folds());
		trainHeads(store, missing);
		long start = System.nanoTime();
		metrics.putAll(new RunAssembly(rows, store, labels, unreadable).write(input.columns()));
		new EmbeddingsInfo(EmbeddingsInfo.POOLED, backbone.name(), backbone.digest(), backbone.embedding().size())
				.write(folder);
		describe(metrics.getOrDefault("temperature", 1.0)).write(folder);
		job.addSeconds("write", start);
		return new RunResult(metrics, unreadable.size(), rows.folds() - missing.length);
	}

	private RunNetworkInfo describe(double temperature) {
		NetworkStart start = NetworkStart.of(backbone, recipe.options());
		return new RunNetworkInfo(RunNetworkInfo.FORMAT, start.network(), start.options(), true,
				backbone.folder().toString(), backbone.digest(), rows.split() ? 0 : rows.folds(), backbone.input(),
				backbone.embedding().size(), input.columns(), labels.loss(), temperature, false);
	}

	private void embed(Map<String, Double> metrics) throws WorkerException, IOException {
		long start = System.nanoTime();
		try (var network = BackboneNetwork.load(backbone, job.engine())) {
			Embedder.Counts counts = new Embedder(job, network, input.samples(), unreadable)
					.write(folder.embeddings(), recipe.training().batchSize());
			double seconds = (System.nanoTime() - start) / 1e9;
			metrics.put("embeddings_computed", (double) counts.computed());
			metrics.put("embeddings_reused", (double) counts.reused());
			metrics.put("images_per_second", counts.computed() / seconds);
		} catch (BackboneException e) {
			throw new WorkerException(ErrorCode.BACKBONE, e.getMessage(), e);
		}
		job.addSeconds("embed", start);
	}

	private void trainHeads(FoldStore store, int[] missing) throws WorkerException, IOException {
		long start = System.nanoTime();
		job.progress().tell("train", missing.length == 1 ? Messages.TransferRun_trainingOne
				: NLS.bind(Messages.TransferRun_training, Numbers.of(missing.length)), Map.of());
		Features features = Features.map(folder.embeddings());
		boolean[] usable = new boolean[input.samples().size()];
		for (int r = 0; r < usable.length; r++) {
			usable[r] = !unreadable.contains(r);
		}
		var trainer = new HeadTrainer(features, labels, rows.foldOfRow(), rows.folds(), usable, recipe.threads(),
				job.cancellation());
		try (var told = new TrainingTold(folder.metrics())) {
			for (FoldHead head : train(trainer, missing)) {
				told.begin(head.fold(), 0);
				save(head, store, told);
			}
		}
		job.addSeconds("train", start);
	}

	private List<FoldHead> train(HeadTrainer trainer, int[] missing) throws WorkerException {
		if (missing.length == 0) {
			return List.of();
		}
		return rows.split() ? List.of(trainer.trainSplit()) : trainer.train(missing, trainer.chooseStrengths());
	}

	private void save(FoldHead head, FoldStore store, TrainingTold told) throws IOException {
		int fold = head.fold();
		store.begin(fold);
		var tally = new WatchedTally(labels, input.samples());
		int[] watched = Arrays.stream(rows.watched(fold)).filter(r -> !unreadable.contains(r)).toArray();
		head.predict(watched, (row, logits) -> tally.add(row, logits, 0));
		int[] predicted = rows.predicted(fold);
		try (FloatNpy out = FloatNpy.create(store.logits(fold), predicted.length, input.columns().size())) {
			var sink = new LogitsSink(out);
			head.predict(predicted, (row, logits) -> sink.write(logits));
			sink.finish();
		}
		head.save(store.parameters(fold));
		Watched seen = tally.result();
		told.epoch(new EpochLine(fold, 0, 1, Double.NaN, Double.NaN, seen.loss(), seen.accuracy(), Double.NaN, Double.NaN,
				told.seconds(), seen.categoryAccuracy(), seen.wrong()));
		store.finish(fold, unreadable.list(input.samples()));
	}
}
