package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.UnreadableSamples;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.protocol.words.Numbers;
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
			check(run, today);
			long embedding = System.nanoTime();
			try (TodayEmbeddings rows = embeddings(run, today, output)) {
				boolean allEmbeddings = rows.write(run, output);
				job.addSeconds("embed", embedding);
				Map<String, Double> metrics = apart(() -> heads(run, today, rows, output));
				finish(run, today, output, allEmbeddings);
				job.addSeconds("total", start);
				return new RefitOutcome(today.samples().size(), rows.embedded(), unreadable.list(today.samples()),
						new TreeMap<>(job.seconds()), metrics, List.copyOf(job.notes()));
			}
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.WRITE_FAILED, NLS.bind(Messages.RefitTask_disk, IoWords.of(e)), e);
		}
	}

	private TodayEmbeddings embeddings(KnownRun run, RunInput today, RunFolder output)
			throws WorkerException, IOException {
		return run.hasOwnNetworks() ? NetworkRows.of(run, today, request.mostBytes(), job, unreadable)
				: TodayRows.of(run, today, output, job, kept, unreadable);
	}

	private static void check(KnownRun run, RunInput today) throws WorkerException {
		if (today.samples().stream().filter(sample -> !run.isSplit() || sample.fold() == RunSample.TRAINING).mapToInt(RunSample::label).filter(label -> label >= 0).distinct()
				.count() < LEAST_CATEGORIES) {
			throw new WorkerException(ErrorCode.BAD_INPUT, Messages.RefitTask_categories);
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
			throw new WorkerException(ErrorCode.INTERNAL, NLS.bind(Messages.RefitTask_failed, e.getCause()),
					e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new WorkerException(ErrorCode.CANCELLED, "Interrupted.", e);
		} finally {
			aside.shutdownNow();
		}
	}

	private Map<String, Double> heads(KnownRun run, RunInput today, TodayEmbeddings rows, RunFolder output)
			throws WorkerException, IOException {
		long start = System.nanoTime();
		Labels labels = Labels.of(today.samples(), today.columns().size(), run.info().recipe().training());
		boolean[] usable = new boolean[labels.rows()];
		for (int row = 0; row < usable.length; row++) {
			usable[row] = !unreadable.contains(row);
		}
		int[] folds = today.samples().stream().mapToInt(RunSample::fold).toArray();
		Grouping grouping = Grouping.of(folds, run.heads(), run.isSplit(),
				row -> usable[row] && (labels.isLabelled(row) || rows.isLearnedFrom(row)));
		job.progress().begin(run.heads() + 1);
		try (var refit = new HeadRefit(rows.spaces(), labels, grouping, request.threads(), job.cancellation())) {
			List<Head> heads = refit.fit(rows.start(last(run, today)), rows.origin(), head -> job.progress().advance(1,
					"train", NLS.bind(Messages.RefitTask_head, Numbers.of(head + 1), Numbers.of(run.heads())), Map.of()));
			job.addSeconds("train", start);
			long writing = System.nanoTime();
			Map<String, Double> metrics = new RefitWriter(labels, usable, grouping,
					Parts.of(today.samples(), run.isSplit())).write(refit, heads, output.probabilities());
			metrics.put("passes", (double) refit.passes());
			save(run, heads, output);
			job.addSeconds("write", writing);
			return metrics;
		}
	}

	/** Heads of the last refit, else of the run where it kept heads alone. */
	private List<Head> last(KnownRun run, RunInput today) throws IOException {
		if (request.previous().isEmpty() && run.hasOwnNetworks()) {
			return List.of();
		}
		RunFolder last = request.previous().isEmpty() ? run.folder() : RunFolder.open(Path.of(request.previous()));
		int[] columns = today.columns().stream().mapToInt(RunColumn::id).toArray();
		return Answers.heads(run, last, RunInfo.read(last)).stream().map(head -> head.withColumns(columns)).toList();
	}

	private static void save(KnownRun run, List<Head> heads, RunFolder output) throws IOException {
		// Not with the folders above it: where they are gone, somebody else goes on and this is given up.
		if (!Files.isDirectory(output.parameters())) {
			Files.createDirectory(output.parameters());
		}
		for (int head = 0; head < heads.size(); head++) {
			heads.get(head).write(run.parameters(output, head));
		}
	}

	private void finish(KnownRun run, RunInput today, RunFolder output, boolean allEmbeddings) throws IOException {
		UnreadableSamples.write(output, unreadable.list(today.samples()));
		if (allEmbeddings) {
			run.embeddings().write(output);
		}
	}
}
