package org.reannotate.worker.internal.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;

/** Prepares and computes runs in a folder of a test. */
public final class RunBench implements AutoCloseable {

	private final Path folder;
	private final ExecutorService threads = DecodeThreads.start(2);
	private int runs;

	/** With runs and caches below that folder. */
	public RunBench(Path folder) {
		this.folder = folder;
	}

	/** A partial run. */
	public RunFolder prepare(Recipe recipe, RunInput input) throws Exception {
		RunFolder run = RunFolder.create(folder.resolve("runs"), recipe, Instant.ofEpochSecond(runs++));
		input.write(run);
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		return run;
	}

	/** What every part of a request's work shares. */
	public Job job(Cancellation cancellation) throws WorkerException {
		return job(cancellation, message -> {
			// nobody looks at it
		});
	}

	/** The same, with somebody who is told how far it is. */
	public Job job(Cancellation cancellation, Consumer<ProgressMessage> told) throws WorkerException {
		return new Job(TestEngine.start(), ImageDecoder.standard(), new ReannotateHome(folder.resolve("home")), threads,
				new Progress(told), cancellation);
	}

	/** Computes it. */
	public RunOutcome run(RunFolder run) throws WorkerException {
		return new RunTask(job(new Cancellation()), run).run();
	}

	/** Computes it and gives it its final name. */
	public RunFolder published(Recipe recipe, RunInput input) throws Exception {
		RunFolder run = prepare(recipe, input);
		run(run);
		return run.publish();
	}

	/** Every sixth is for the test, every sixth for validation, the rest is learned from; both categories in each. */
	public static RunInput split(RunInput input) {
		var samples = new ArrayList<RunSample>();
		for (int i = 0; i < input.samples().size(); i++) {
			RunSample s = input.samples().get(i);
			int third = i / 2 % 6;
			int part = third == 0 ? RunSample.TEST : third == 1 ? RunSample.VALIDATION : RunSample.TRAINING;
			samples.add(new RunSample(s.id(), s.path(), s.contentHash(), s.label(), part, s.also()));
		}
		return new RunInput(input.columns(), List.copyOf(samples));
	}

	/** One row of an array. */
	public static float[] row(Path file, int row) throws Exception {
		try (FloatNpy in = FloatNpy.open(file)) {
			float[] values = new float[in.columns()];
			in.read(row, values);
			return values;
		}
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}
}
