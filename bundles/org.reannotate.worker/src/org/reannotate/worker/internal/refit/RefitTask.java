package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.UnreadableSamples;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Overtaking;
import org.reannotate.worker.internal.labels.Labels;

/**
 * One request for heads trained again: new images are embedded, the heads go on from where they ended, and what they say
 * is written beside the run.
 */
public final class RefitTask {

	/** Of regularization, where a run of an older version does not tell. */
	private static final double USUAL_STRENGTH = 1e-3;
	private static final int LEAST_CATEGORIES = 2;

	private final Job job;
	private final RefitRequest request;
	private final Kept kept;
	private final Overtaking overtaking;
	private final Unreadable unreadable = new Unreadable();

	/** A request of this job. */
	public RefitTask(Job job, RefitRequest request, Kept kept, Overtaking overtaking) {
		this.job = job;
		this.request = request;
		this.kept = kept;
		this.overtaking = overtaking;
	}

	/** Computes. */
	public RefitOutcome run() throws WorkerException {
		long start = System.nanoTime();
		try {
			RunFolder output = RunFolder.open(Path.of(request.output()));
			KnownRun run = kept.run(RunFolder.open(Path.of(request.folder())));
			RunInput today = RunInput.read(output);
			check(today);
			long embedding = System.nanoTime();
			TodayRows rows = TodayRows.of(run, today, output, job, kept, unreadable);
			boolean allEmbeddings = rows.write(run, output);
			job.addSeconds("embed", embedding);
			Map<String, Double> metrics = apart(() -> heads(run, today, rows, output));
			finish(run, today, output, allEmbeddings);
			job.addSeconds("total", start);
			return new RefitOutcome(today.samples().size(), rows.embedded(), unreadable.list(today.samples()),
					new TreeMap<>(job.seconds()), metrics, List.copyOf(job.notes()));
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.WRITE_FAILED, "A file of the run could not be written or read: "
					+ e.getMessage() + ". Is the disk full?", e);
		}
	}

	private static void check(RunInput today) throws WorkerException {
		if (today.samples().stream().mapToInt(RunSample::label).filter(label -> label >= 0).distinct()
				.count() < LEAST_CATEGORIES) {
			throw new WorkerException(ErrorCode.BAD_INPUT, "Learning needs images of at least two categories.");
		}
	}

	/** On a thread beside the computing one, which does meanwhile what somebody waits for. */
	private <T> T apart(Callable<T> computation) throws WorkerException, IOException {
		ExecutorService aside = Executors.newSingleThreadExecutor(task -> {
			var thread = new Thread(task, "refit-head");
			thread.setDaemon(true);
			return thread;
		});
		try {
			Future<T> helper = aside.submit(computation);
			return overtaking.await(helper);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof WorkerException known) {
				throw known;
			}
			if (e.getCause() instanceof IOException known) {
				throw known;
			}
			if (e.getCause() instanceof OutOfMemoryError known) {
				throw known;
			}
			throw new WorkerException(ErrorCode.INTERNAL, "Training the heads failed: " + e.getCause(), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new WorkerException(ErrorCode.CANCELLED, "Interrupted.", e);
		} finally {
			aside.shutdownNow();
		}
	}

	private Map<String, Double> heads(KnownRun run, RunInput today, TodayRows rows, RunFolder output)
			throws WorkerException, IOException {
		long start = System.nanoTime();
		Labels labels = Labels.of(today.samples(), today.columns().size(), run.info().recipe().training().loss());
		int[] folds = today.samples().stream().mapToInt(RunSample::fold).toArray();
		boolean[] usable = new boolean[labels.rows()];
		for (int row = 0; row < usable.length; row++) {
			usable[row] = !unreadable.contains(row);
		}
		int count = run.info().recipe().folds();
		job.progress().begin(count + 1);
		try (var refit = new HeadRefit(rows, labels, folds, count, usable, request.threads(), job.cancellation())) {
			List<Head> heads = refit.fit(start(run, today), fold -> job.progress().advance(1, "train",
					"Head " + (fold + 1) + " of " + count, Map.of()));
			job.addSeconds("train", start);
			long writing = System.nanoTime();
			Map<String, Double> metrics = new RefitWriter(labels, usable, count).write(refit, heads,
					output.probabilities());
			metrics.put("passes", (double) refit.passes());
			save(heads, output);
			job.addSeconds("write", writing);
			return metrics;
		}
	}

	/** Where the last ones ended: those of the last refit, else of the run. */
	private List<Head> start(KnownRun run, RunInput today) throws IOException {
		RunFolder last = request.previous().isEmpty() ? run.folder() : RunFolder.open(Path.of(request.previous()));
		int[] columns = today.columns().stream().mapToInt(RunColumn::id).toArray();
		List<Head> heads = new ArrayList<>();
		for (Head head : Answers.heads(last, RunInfo.read(last))) {
			Head known = head.withColumns(columns);
			heads.add(known.strength() > 0 ? known
					: new Head(columns, known.mean(), known.factor(), known.weights(), USUAL_STRENGTH));
		}
		return heads;
	}

	private static void save(List<Head> heads, RunFolder output) throws IOException {
		Files.createDirectories(output.parameters());
		for (int fold = 0; fold < heads.size(); fold++) {
			heads.get(fold).write(output.parameters().resolve("fold-" + fold + ".params"));
		}
	}

	private void finish(KnownRun run, RunInput today, RunFolder output, boolean allEmbeddings) throws IOException {
		UnreadableSamples.write(output, unreadable.list(today.samples()));
		if (allEmbeddings) {
			new EmbeddingsInfo(EmbeddingsInfo.POOLED, run.embeddings().network(), run.embeddings().digest(),
					run.embeddings().dimensions()).write(output);
		}
	}
}
