package org.reannotate.worker.internal.training;

import java.io.Closeable;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.run.UnreadableSample;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.symbol.ArraySource;
import org.reannotate.worker.internal.symbol.CopyBuffer;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Source;
import org.reannotate.worker.internal.symbol.SymbolException;

/**
 * Where a fold's training stands after each epoch, in the fold's folder. The arrays are written first, then
 * {@code checkpoint.json} names them: a process that dies loses the epoch it was in. Training goes on while the system
 * brings them to the disk; until they are there, the checkpoint before them stays as {@code checkpoint-before.json}, for
 * a machine that loses its power, and checksums tell which of the two is whole. Then the file of the one before is spare,
 * and the next one is written over it: new memory and a new place on the disk for hundreds of megabytes take a third of a
 * second from training.
 *
 * Used from one thread; closing it waits for the disk.
 */
public final class Checkpoints implements AutoCloseable {

	private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());
	private static final String INDEX = "checkpoint.json";
	private static final String BEFORE = "checkpoint-before.json";
	private static final String SPARE = "checkpoint-spare.params";
	private static final long INDEX_LIMIT = 256L << 20;

	private final Path folder;
	private final String digest;
	private final CopyBuffer buffer = new CopyBuffer();
	private @Nullable DiskWait disk;

	/**
	 * Of a fold.
	 *
	 * @param folder of the fold
	 * @param digest of recipe and input; a checkpoint of others is not taken up
	 */
	public Checkpoints(Path folder, String digest) {
		this.folder = folder;
		this.digest = digest;
	}

	/**
	 * {@code checkpoint.json}.
	 *
	 * @param digest     of recipe and input
	 * @param batchSize  with another one the steps are others
	 * @param epochs     done
	 * @param steps      done
	 * @param bestLoss   smallest so far on the rows held back; null before the first
	 * @param bestIsLast whether that was in the last epoch: its parameters are not written twice
	 * @param waited     epochs since then
	 * @param unreadable found so far
	 * @param checksum   CRC-32C of the arrays' file; null in files of older versions
	 */
	record Index(String digest, int batchSize, int epochs, int steps, @Nullable Double bestLoss, boolean bestIsLast, int waited,
			List<UnreadableSample> unreadable, @Nullable Long checksum) {

		String file() {
			return "checkpoint-" + epochs + ".params";
		}

		Index withChecksum(long value) {
			return new Index(digest, batchSize, epochs, steps, bestLoss, bestIsLast, waited, unreadable, value);
		}
	}

	/**
	 * A checkpoint that was read.
	 *
	 * @param file  open; the caller closes it
	 */
	record Saved(Index index, ParameterFile file) implements ArraySource, Closeable {

		@Override
		public @Nullable FloatBuffer values(String name) throws IOException {
			try {
				return file.shapes().containsKey(name) ? file.values(name).asFloatBuffer() : null;
			} catch (SymbolException e) {
				throw new IOException(e.getMessage(), e);
			}
		}

		@Override
		public void close() throws IOException {
			file.close();
		}
	}

	/** Of recipe and input. */
	String digest() {
		return digest;
	}

	/**
	 * Writes one; the one before it is spare once it is on the disk.
	 *
	 * @throws IOException also when the one before did not get there
	 */
	void write(Index index, Map<String, ? extends Source> arrays) throws IOException {
		await();
		Path file = folder.resolve(index.file());
		Path spare = folder.resolve(SPARE);
		if (Files.isRegularFile(spare, LinkOption.NOFOLLOW_LINKS) && !Files.exists(file)) {
			Files.move(spare, file, StandardCopyOption.ATOMIC_MOVE);
		}
		Index whole = index.withChecksum(ParameterFileWriter.overwrite(file, arrays, buffer));
		Path newest = folder.resolve(INDEX);
		if (Files.exists(newest)) {
			Files.move(newest, folder.resolve(BEFORE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		// Not forced: that may bring everything written so far to the disk, while training waits.
		Path beside = folder.resolve(INDEX + ".tmp");
		Files.writeString(beside, Json.line(whole));
		Files.move(beside, newest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		List<Path> older = others(file);
		disk = DiskWait.start(List.of(file, newest), () -> spare(older));
	}

	/** Waits until the last one is on the disk, and leaves nothing but it. */
	@Override
	public void close() throws IOException {
		await();
		Files.deleteIfExists(folder.resolve(SPARE));
	}

	private void await() throws IOException {
		DiskWait waiting = disk;
		disk = null;
		if (waiting != null) {
			waiting.join();
		}
	}

	/**
	 * The last one that is whole, or null where there is none that fits: then training starts anew.
	 *
	 * @param told hears about one that is damaged
	 */
	@Nullable
	Saved read(int batchSize, Consumer<String> told) throws IOException {
		try {
			Saved newest = open(INDEX, batchSize);
			return newest != null ? newest : before(batchSize);
		} catch (IOException | SymbolException | RuntimeException e) {
			LOG.log(Level.WARNING, e, () -> "The checkpoint in " + folder + " cannot be read.");
			Saved before = before(batchSize);
			told.accept(NLS.bind(before == null ? Messages.Checkpoints_anew : Messages.Checkpoints_fromBefore,
					folder.getFileName() + "/" + INDEX, IoWords.of(e)));
			Files.deleteIfExists(folder.resolve(INDEX));
			return before;
		}
	}

	private @Nullable Saved before(int batchSize) {
		try {
			return open(BEFORE, batchSize);
		} catch (IOException | SymbolException | RuntimeException e) {
			LOG.log(Level.WARNING, e, () -> "The checkpoint before it cannot be read either.");
			return null;
		}
	}

	private @Nullable Saved open(String name, int batchSize) throws IOException, SymbolException {
		Path path = folder.resolve(name);
		if (!Files.isRegularFile(path)) {
			return null;
		}
		Index index = Json.read(path, Index.class, INDEX_LIMIT);
		if (!digest.equals(index.digest()) || batchSize != index.batchSize()) {
			LOG.info(() -> "The checkpoint " + path + " is of another recipe, input or batch size; it is not used.");
			return null;
		}
		ParameterFile file = ParameterFile.open(folder.resolve(index.file()));
		try {
			Long checksum = index.checksum();
			if (checksum != null && checksum != file.checksum()) {
				throw new IOException(Messages.Checkpoints_checksum);
			}
			return new Saved(index, file);
		} catch (IOException | SymbolException e) {
			file.close();
			throw e;
		}
	}

	/** Removes all, once the fold is done. */
	public void clear() throws IOException {
		await();
		Files.deleteIfExists(folder.resolve(INDEX));
		delete(others(folder.resolve(INDEX)));
	}

	/** The files of all checkpoints but that one. */
	private List<Path> others(Path kept) throws IOException {
		var others = new ArrayList<Path>();
		try (var files = Files.newDirectoryStream(folder, "checkpoint-*.params")) {
			files.forEach(others::add);
		}
		others.remove(kept);
		return others;
	}

	/** Keeps one of them to be written over; what named one of them goes first. */
	private void spare(List<Path> files) throws IOException {
		Files.deleteIfExists(folder.resolve(BEFORE));
		Path spare = folder.resolve(SPARE);
		for (Path file : files) {
			Files.move(file, spare, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private void delete(List<Path> files) throws IOException {
		Files.deleteIfExists(folder.resolve(BEFORE));
		for (Path file : files) {
			Files.delete(file);
		}
	}
}
