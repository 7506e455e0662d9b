package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.engine.EngineVersions;
import org.reannotate.worker.internal.engine.WorkerException;

/**
 * One request for a run, from {@code run.json} and the input to the finished arrays; {@code run.json} says at every time
 * how far it came. The folder is never renamed here: that is the parent's.
 */
public final class RunTask {

	private static final Logger LOG = Logger.getLogger(RunTask.class.getName());

	private final Job job;
	private final RunFolder folder;

	/** For the partial folder. */
	public RunTask(Job job, RunFolder folder) {
		this.job = job;
		this.folder = folder;
	}

	/** Computes. */
	public RunOutcome run() throws WorkerException {
		long start = System.nanoTime();
		RunInfo info = RunPlan.info(folder);
		try {
			info = info.withEngine(job.engine().engine().getEngineName(), versions(), job.engine().deviceName());
			RunInput input = RunPlan.input(folder, info.recipe());
			RunInfo[] current = { info };
			RunResult result = compute(current, input);
			info = current[0];
			job.addSeconds("total", start);
			var metrics = new TreeMap<>(result.metrics());
			metrics.put("seconds", (System.nanoTime() - start) / 1e9);
			noteUnreadable(result.unreadable());
			List<String> notes = new ArrayList<>(job.notes());
			info.ended(RunStatus.FINISHED, null, Instant.now().toString(), metrics, notes).write(folder);
			return new RunOutcome(metrics.getOrDefault("accuracy", 0.0), result.unreadable(),
					new TreeMap<>(job.seconds()), metrics, notes, result.resumedFolds());
		} catch (WorkerException e) {
			recordEnd(info, e.code() == ErrorCode.CANCELLED ? RunStatus.CANCELLED : RunStatus.FAILED, e);
			throw e;
		} catch (IOException e) {
			var failure = new WorkerException(ErrorCode.WRITE_FAILED, NLS.bind(Messages.RunTask_disk, IoWords.of(e)),
					e);
			recordEnd(info, RunStatus.FAILED, failure);
			throw failure;
		} catch (RuntimeException | Error e) {
			var failure = EngineStep.isOutOfMemory(e)
					? new WorkerException(ErrorCode.OUT_OF_MEMORY, Messages.RunTask_noMemory, e)
					: new WorkerException(ErrorCode.INTERNAL, NLS.bind(Messages.RunTask_failed, e), e);
			recordEnd(info, RunStatus.FAILED, failure);
			throw failure;
		}
	}

	private RunResult compute(RunInfo[] info, RunInput input) throws WorkerException, IOException {
		Recipe recipe = info[0].recipe();
		job.engine().seed(recipe.seed());
		var plan = new RunPlan(job, folder, recipe, FoldRows.of(input.samples(), recipe));
		Backbone backbone = plan.backbone();
		if (backbone != null) {
			info[0] = info[0].withBackbone(backbone.name(), backbone.digest());
		}
		info[0].write(folder);
		if (backbone != null && !recipe.trainsNetwork()) {
			return new TransferRun(job, folder, recipe, input, backbone).run();
		}
		return new NetworkRun(job, folder, recipe, input, plan.starts(backbone)).run();
	}

	private Map<String, String> versions() {
		return EngineVersions.of(job.engine().engine(), job.decoder().engine());
	}

	private void noteUnreadable(int count) {
		if (count > 0) {
			job.note(count == 1 ? Messages.RunTask_unreadableOne : NLS.bind(Messages.RunTask_unreadable, Numbers.of(count)));
		}
	}

	private void recordEnd(RunInfo info, RunStatus status, @Nullable Throwable why) {
		try {
			String message = why == null ? null : why.getMessage();
			info.ended(status, message, Instant.now().toString(), Map.of(), new ArrayList<>(job.notes())).write(folder);
		} catch (IOException e) {
			// The failure itself is told to the workbench; that it could not be written too is said in the log.
			LOG.log(Level.WARNING, "Could not write " + folder.info(), e);
		}
	}
}
