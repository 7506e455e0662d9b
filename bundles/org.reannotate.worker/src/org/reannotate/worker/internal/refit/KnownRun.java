package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.run.UnreadableSample;
import org.reannotate.protocol.run.UnreadableSamples;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;

/**
 * What a finished run knows of its images, read once.
 *
 * @param folder     of the run
 * @param info       about it
 * @param embeddings about those that it kept
 * @param rows       its rows by id of the sample
 * @param samples    by row, with the labels that it learned from
 * @param unreadable why, by row
 */
record KnownRun(RunFolder folder, RunInfo info, EmbeddingsInfo embeddings, Map<Long, Integer> rows,
		List<RunSample> samples, Map<Integer, String> unreadable) {

	/**
	 * Reads it.
	 *
	 * @throws WorkerException when there is nothing that heads could be trained on again, with the reason
	 */
	static KnownRun read(RunFolder folder) throws WorkerException {
		try {
			RunInfo info = RunInfo.read(folder);
			if (info.status() != RunStatus.FINISHED) {
				throw refused(NLS.bind(Messages.KnownRun_unfinished, info.name()));
			}
			EmbeddingsInfo embeddings = EmbeddingsInfo.read(folder);
			if (!info.recipe().trainsNetwork() && !embeddings.isPooled()) {
				throw refused(NLS.bind(Messages.KnownRun_noNetworks, info.name()));
			}
			return of(folder, info, embeddings, RunInput.read(folder));
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	private static WorkerException refused(String why) {
		return new WorkerException(ErrorCode.BAD_INPUT, why);
	}

	private static KnownRun of(RunFolder folder, RunInfo info, EmbeddingsInfo embeddings, RunInput input)
			throws IOException {
		var rows = new HashMap<Long, Integer>();
		for (int row = 0; row < input.samples().size(); row++) {
			rows.put(input.samples().get(row).id(), row);
		}
		var unreadable = new HashMap<Integer, String>();
		for (UnreadableSample sample : UnreadableSamples.read(folder)) {
			unreadable.put(sample.row(), sample.reason());
		}
		return new KnownRun(folder, info, embeddings, rows,
				List.copyOf(input.samples()), unreadable);
	}

	/** The row that holds the embedding of this very content, or null. */
	@Nullable
	Integer row(RunSample sample) {
		Integer row = rows.get(sample.id());
		return row != null && samples.get(row).contentHash().equals(sample.contentHash()) ? row : null;
	}

	/** Whether it trained networks on the pictures: each fold's sees them in a space of its own. */
	boolean hasOwnNetworks() {
		return info.recipe().trainsNetwork();
	}

	/** How many heads it has. */
	int heads() {
		return info.recipe().networks();
	}

	/** Whether there is one head and three parts. */
	boolean isSplit() {
		return info.recipe().evaluation().isSplit();
	}

	/** Where a run or a refit of it keeps a head or network. */
	java.nio.file.Path parameters(RunFolder of, int head) {
		return isSplit() ? of.splitParameters() : of.parameters(head);
	}

	/** Ids of the categories of the columns. */
	int[] columns() {
		return info.categories().stream().mapToInt(RunColumn::id).toArray();
	}

	/** The backbone that the run's recipe names. */
	String backbone() {
		return String.valueOf(info.recipe().backbone());
	}
}
