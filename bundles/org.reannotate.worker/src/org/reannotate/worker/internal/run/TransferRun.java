package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.head.Features;
import org.reannotate.worker.internal.head.FoldHead;
import org.reannotate.worker.internal.head.HeadTrainer;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.transfer.BackboneNetwork;
import org.reannotate.worker.internal.transfer.Embedder;

/** A run of a transfer recipe: embeddings of all images, then a head a fold. */
final class TransferRun {

	private final Job job;
	private final RunFolder folder;
	private final Recipe recipe;
	private final RunInput input;
	private final Backbone backbone;
	private final Unreadable unreadable = new Unreadable();
	private final FoldRows rows;

	TransferRun(Job job, RunFolder folder, Recipe recipe, RunInput input, Backbone backbone) {
		this.job = job;
		this.folder = folder;
		this.recipe = recipe;
		this.input = input;
		this.backbone = backbone;
		this.rows = new FoldRows(input.samples(), recipe.folds());
	}

	RunResult run() throws WorkerException, IOException {
		var metrics = new TreeMap<String, Double>();
		embed(metrics);
		var store = new FoldStore(folder, RunDigest.of(folder, recipe, backbone.digest()), unreadable);
		int[] missing = store.missing(recipe.folds());
		trainHeads(store, missing);
		long start = System.nanoTime();
		metrics.putAll(new RunAssembly(rows, store, unreadable).write());
		new EmbeddingsInfo(EmbeddingsInfo.POOLED, backbone.name(), backbone.digest(), backbone.embedding().size())
				.write(folder);
		job.addSeconds("write", start);
		return new RunResult(metrics, unreadable.size(), recipe.folds() - missing.length);
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
		job.progress().tell("train", "Training " + missing.length + " heads", Map.of());
		Features features = Features.map(folder.embeddings());
		boolean[] usable = new boolean[input.samples().size()];
		for (int r = 0; r < usable.length; r++) {
			usable[r] = !unreadable.contains(r);
		}
		var trainer = new HeadTrainer(features, rows.labels(), rows.foldOfRow(), recipe.folds(), input.columns().size(),
				usable, recipe.threads(), job.cancellation());
		int[] strengths = missing.length == 0 ? new int[0] : trainer.chooseStrengths();
		for (FoldHead head : missing.length == 0 ? java.util.List.<FoldHead>of() : trainer.train(missing, strengths)) {
			save(head, store);
		}
		job.addSeconds("train", start);
	}

	private void save(FoldHead head, FoldStore store) throws IOException {
		int fold = head.fold();
		store.begin(fold);
		int[] predicted = rows.predicted(fold);
		var tally = new FoldTally(rows.labels(), unreadable);
		try (FloatNpy out = FloatNpy.create(store.logits(fold), predicted.length, input.columns().size())) {
			var sink = new LogitsSink(out);
			head.predict(predicted, (row, logits) -> {
				tally.add(row, logits);
				sink.write(logits);
			});
			sink.finish();
		}
		head.save(store.parameters(fold));
		writeMetrics(store.metrics(fold), head, tally);
		store.finish(fold, unreadable.list(input.samples()));
	}

	private static void writeMetrics(Path file, FoldHead head, FoldTally tally) throws IOException {
		var line = new TreeMap<String, Double>();
		line.put("fold", (double) head.fold());
		line.put("strength", head.strength());
		line.put("training_samples", (double) head.trainingRows());
		line.put("accuracy", tally.accuracy());
		line.put("log_loss", tally.logLoss());
		Files.writeString(file, Json.numbers(line) + "\n");
	}
}
