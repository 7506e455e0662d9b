package org.reannotate.worker.internal.training;

import java.io.Closeable;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.run.AtomicFile;
import org.reannotate.protocol.run.UnreadableSample;
import org.reannotate.worker.internal.symbol.ArraySource;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Source;
import org.reannotate.worker.internal.symbol.SymbolException;

/**
 * Where a fold's training stands after each epoch, in the fold's folder: at most one epoch is lost when the process dies.
 * The arrays are written and forced to the disk first, then {@code checkpoint.json} names them, then older ones go.
 *
 * @param folder of the fold
 * @param digest of recipe and input; a checkpoint of others is not taken up
 */
public record Checkpoints(Path folder, String digest) {

	private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());
	private static final String INDEX = "checkpoint.json";
	private static final long INDEX_LIMIT = 256L << 20;

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
	 */
	record Index(String digest, int batchSize, int epochs, int steps, @Nullable Double bestLoss, boolean bestIsLast, int waited,
			List<UnreadableSample> unreadable) {

		String file() {
			return "checkpoint-" + epochs + ".params";
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

	/** Writes one and removes those before it. */
	void write(Index index, Map<String, ? extends Source> arrays) throws IOException {
		Path file = folder.resolve(index.file());
		ParameterFileWriter.write(file, arrays);
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		AtomicFile.write(folder.resolve(INDEX), Json.line(index));
		deleteBut(index.file());
	}

	/**
	 * The last one, or null where there is none that fits and is whole: then training starts anew.
	 *
	 * @param told hears about one that is damaged
	 */
	@Nullable
	Saved read(int batchSize, Consumer<String> told) {
		Path path = folder.resolve(INDEX);
		if (!Files.isRegularFile(path)) {
			return null;
		}
		try {
			Index index = Json.read(path, Index.class, INDEX_LIMIT);
			if (!digest.equals(index.digest()) || batchSize != index.batchSize()) {
				LOG.info(() -> "The checkpoint " + path + " is of another recipe, input or batch size; it is not used.");
				return null;
			}
			return new Saved(index, ParameterFile.open(folder.resolve(index.file())));
		} catch (IOException | SymbolException | RuntimeException e) {
			LOG.log(Level.WARNING, e, () -> "The checkpoint " + path + " cannot be read; this network starts anew.");
			told.accept("The checkpoint " + path.getParent().getFileName() + "/" + INDEX + " is damaged (" + e.getMessage()
					+ "): what had been trained of this network was trained anew.");
			return null;
		}
	}

	/** Removes all, once the fold is done. */
	public void clear() throws IOException {
		Files.deleteIfExists(folder.resolve(INDEX));
		deleteBut("");
	}

	private void deleteBut(String kept) throws IOException {
		try (var files = Files.newDirectoryStream(folder, "checkpoint-*.params")) {
			for (Path file : files) {
				if (!file.getFileName().toString().equals(kept)) {
					Files.delete(file);
				}
			}
		}
	}
}
