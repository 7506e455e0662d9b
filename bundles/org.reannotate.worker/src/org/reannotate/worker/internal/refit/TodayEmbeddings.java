package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.run.RunFolder;

/** What today's rows look like to a run's networks, and what their heads begin with. */
interface TodayEmbeddings extends AutoCloseable {

	/** As the heads see them. */
	RowSpaces spaces();

	/** Images embedded now. */
	int embedded();

	/**
	 * Where heads begin.
	 *
	 * @param last of the last refit, else of the run, in the columns of today; empty where the run kept none of its own
	 */
	List<Head> start(List<Head> last);

	/** Where heads of trained networks come from; null: no label went into the features. */
	@Nullable
	Origin origin();

	/** Whether networks learned from a row: then the one that did not is the only one to be asked about it. */
	boolean isLearnedFrom(int row);

	/** Puts {@code embeddings.npy} of all rows into the folder; false where that is too much. */
	boolean write(KnownRun run, RunFolder output) throws IOException;

	@Override
	void close() throws IOException;
}
