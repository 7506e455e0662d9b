package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.labels.Labels;

/**
 * The heads of a run that hold now: its own, or those fitted since.
 *
 * @param of          the run
 * @param from        where they were read
 * @param heads       one a fold
 * @param temperature that makes them as sure as they are right
 */
record Answers(KnownRun of, RunFolder from, List<Head> heads, double temperature) {

	static Answers read(KnownRun run) throws WorkerException {
		try {
			RunFolder newest = LivingFolder.newest(run.folder());
			RunInfo info = RunInfo.read(newest);
			return new Answers(run, newest, heads(run, newest, info), info.metrics().getOrDefault("temperature", 1.0));
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.Answers_unreadable, run.info().name(), IoWords.of(e)), e);
		}
	}

	/** Heads of all folds as a run or refit left them. */
	static List<Head> heads(KnownRun run, RunFolder folder, RunInfo info) throws IOException {
		int[] columns = info.categories().stream().mapToInt(RunColumn::id).toArray();
		var heads = new ArrayList<Head>();
		for (int head = 0; head < run.heads(); head++) {
			heads.add(Head.read(run.parameters(folder, head), columns));
		}
		return heads;
	}

	boolean isOf(KnownRun run) {
		try {
			return run == of && from.equals(LivingFolder.newest(run.folder()));
		} catch (IOException e) {
			// Reading again tells what is wrong.
			return false;
		}
	}

	/** Whether they are newer than the run. */
	boolean refitted() {
		return !from.equals(of.folder());
	}

	int[] columns() {
		return heads.get(0).columns();
	}

	/** Probabilities by that fold's head, or the mean over all. */
	float[] probabilities(float[] embedding, int fold) {
		float[] sum = new float[columns().length];
		List<Head> asked = fold < 0 || fold >= heads.size() ? heads : List.of(heads.get(fold));
		for (Head head : asked) {
			float[] said = probabilities(head, embedding);
			for (int k = 0; k < said.length; k++) {
				sum[k] += said[k] / asked.size();
			}
		}
		return sum;
	}

	/** Probabilities by one of the heads. */
	float[] probabilities(Head head, float[] embedding) {
		float[] logits = head.logits(embedding);
		for (int k = 0; k < logits.length; k++) {
			logits[k] = (float) (logits[k] / temperature);
		}
		Labels.toProbabilities(logits, of.info().recipe().training().loss());
		return logits;
	}
}
