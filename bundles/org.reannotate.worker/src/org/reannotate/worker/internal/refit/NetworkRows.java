package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.words.ByteSize;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.transfer.Embedder;
import org.reannotate.worker.internal.transfer.EmbeddingCache;
import org.reannotate.worker.internal.transfer.ImageKey;

/**
 * The rows of today as each network of a run sees them. The networks learned from labels, and their spaces have nothing to
 * do with one another: the head of fold k is fitted to what network k makes of the other folds and asked about what it
 * makes of its own. The embeddings are kept in the run's folder by content, a file a network; what is missing is computed.
 */
final class NetworkRows implements TodayEmbeddings {

	/** Images a step, so that somebody who waits for another one waits for no more than that. */
	private static final int BATCH = 4;

	private final KnownRun run;
	private final RunInput today;
	private final int[] columns;
	private final @Nullable Integer[] there;
	private final List<NetworkSpace> spaces = new ArrayList<>();
	private final List<Head> own = new ArrayList<>();
	private int embedded;

	private NetworkRows(KnownRun run, RunInput today) {
		this.run = run;
		this.today = today;
		this.columns = today.columns().stream().mapToInt(RunColumn::id).toArray();
		this.there = today.samples().stream().map(run::row).toArray(Integer[]::new);
	}

	/** Finds or computes them; unreadable images are noted. */
	static NetworkRows of(KnownRun run, RunInput today, long mostBytes, Job job, Unreadable unreadable)
			throws WorkerException, IOException {
		long bytes = (long) run.heads() * today.samples().size() * run.embeddings().dimensions() * Float.BYTES;
		if (mostBytes > 0 && bytes > mostBytes) {
			throw new WorkerException(ErrorCode.BAD_INPUT, NLS.bind(Messages.NetworkRows_tooLarge,
					new Object[] { run.info().name(), ByteSize.of(bytes), ByteSize.of(mostBytes) }));
		}
		var rows = new NetworkRows(run, today);
		try {
			for (int head = 0; head < run.heads(); head++) {
				rows.add(head, job, unreadable);
			}
			return rows;
		} catch (IOException | WorkerException | RuntimeException e) {
			rows.close();
			throw e;
		}
	}

	private void add(int head, Job job, Unreadable unreadable) throws WorkerException, IOException {
		List<Integer> wanted = wanted(unreadable);
		List<RunSample> samples = wanted.stream().map(today.samples()::get).toList();
		Path folder = run.folder().embeddings(run.isSplit() ? RunFolder.SPLIT : head);
		var here = new Unreadable();
		try (var network = new RunPictures(run.folder(), head, job.engine())) {
			EmbeddingCache.discardDamaged(folder, network.dimensions());
			embedded += new Embedder(job, network, folder, samples, here).keep(BATCH).computed();
			here.list(samples).forEach(sample -> unreadable.add(wanted.get(sample.row()), sample.reason()));
			NetworkSpace space = NetworkSpace.open(folder, keys(), network.dimensions());
			spaces.add(space);
			int[] seen = IntStream.range(0, there.length).filter(row -> isSeen(row, head) && !unreadable.contains(row))
					.toArray();
			own.add(OwnHead.of(folder.resolve("head.params"), network, space, seen, run.columns()).withColumns(columns));
		} catch (UncheckedIOException e) {
			throw new WorkerException(ErrorCode.BACKBONE, String.valueOf(e.getMessage()), e);
		}
	}

	/** All but those of which the run knows that they cannot be read. */
	private List<Integer> wanted(Unreadable unreadable) {
		var wanted = new ArrayList<Integer>();
		for (int row = 0; row < there.length; row++) {
			Integer known = there[row];
			String reason = known == null ? null : run.unreadable().get(known);
			if (reason == null) {
				wanted.add(row);
			} else {
				unreadable.add(row, reason);
			}
		}
		return wanted;
	}

	private ImageKey[] keys() {
		return today.samples().stream().map(sample -> ImageKey.of(sample.contentHash())).toArray(ImageKey[]::new);
	}

	/** Whether that network learned from the row. */
	private boolean isSeen(int row, int head) {
		if (!isLearnedFrom(row)) {
			return false;
		}
		int fold = today.samples().get(row).fold();
		return run.isSplit() ? fold == RunSample.TRAINING : fold != head;
	}

	@Override
	public boolean isLearnedFrom(int row) {
		Integer known = there[row];
		return known != null && run.samples().get(known).label() >= 0;
	}

	@Override
	public RowSpaces spaces() {
		return new RowSpaces() {

			@Override
			public RowSource of(int head) {
				return spaces.get(head);
			}

			@Override
			public boolean areOne() {
				return spaces.size() == 1;
			}
		};
	}

	@Override
	public int embedded() {
		return embedded;
	}

	@Override
	public List<Head> start(List<Head> last) {
		return last.isEmpty() ? own : last;
	}

	@Override
	public Origin origin() {
		Map<Integer, Integer> columnOf = new HashMap<>();
		Arrays.stream(columns).forEach(id -> columnOf.put(id, columnOf.size()));
		int[] known = run.columns();
		List<RunSample> then = new ArrayList<>();
		for (int row = 0; row < there.length; row++) {
			then.add(then(today.samples().get(row), there[row], known, columnOf));
		}
		return new Origin(own, Labels.of(then, columns.length, run.info().recipe().training()));
	}

	private RunSample then(RunSample now, @Nullable Integer row, int[] known, Map<Integer, Integer> columnOf) {
		RunSample before = row == null ? null : run.samples().get(row);
		int label = before == null || before.label() < 0 ? -1 : columnOf.getOrDefault(known[before.label()], -1);
		List<Integer> also = before == null || label < 0 ? List.of()
				: before.also().stream().map(column -> columnOf.getOrDefault(known[column], -1))
						.filter(column -> column >= 0).toList();
		return new RunSample(now.id(), now.path(), now.contentHash(), label, now.fold(), also);
	}

	@Override
	public boolean write(KnownRun of, RunFolder output) throws IOException {
		boolean same = there.length == run.samples().size()
				&& IntStream.range(0, there.length).allMatch(row -> Integer.valueOf(row).equals(there[row]));
		return EmbeddingsFile.write(output, same ? run.folder().embeddings() : null, there.length, new RowSource() {

			@Override
			public int dimensions() {
				return run.embeddings().dimensions();
			}

			@Override
			public void read(int row, float[] into, int offset) {
				spaces.get(run.isSplit() ? 0 : today.samples().get(row).fold()).read(row, into, offset);
			}
		});
	}

	@Override
	public void close() throws IOException {
		for (NetworkSpace space : spaces) {
			space.close();
		}
	}
}
