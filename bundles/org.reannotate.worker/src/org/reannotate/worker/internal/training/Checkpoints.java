package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.run.AtomicFile;
import org.reannotate.protocol.run.UnreadableSample;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
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
	 * @param waited     epochs since then
	 * @param unreadable found so far
	 */
	record Index(String digest, int batchSize, int epochs, int steps, @Nullable Double bestLoss, int waited,
			List<UnreadableSample> unreadable) {

		String file() {
			return "checkpoint-" + epochs + ".params";
		}
	}

	/**
	 * A checkpoint that was read.
	 *
	 * @param arrays by the names they were written under
	 */
	record Saved(Index index, Map<String, float[]> arrays) {
	}

	/** Writes one and removes those before it. */
	void write(Index index, Map<String, Values> arrays) throws IOException {
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
			return new Saved(index, arrays(folder.resolve(index.file())));
		} catch (IOException | SymbolException | RuntimeException e) {
			LOG.log(Level.WARNING, e, () -> "The checkpoint " + path + " cannot be read; this network starts anew.");
			told.accept("The checkpoint " + path.getParent().getFileName() + "/" + INDEX + " is damaged (" + e.getMessage()
					+ "): what had been trained of this network was trained anew.");
			return null;
		}
	}

	private static Map<String, float[]> arrays(Path file) throws IOException, SymbolException {
		var arrays = new LinkedHashMap<String, float[]>();
		try (ParameterFile parameters = ParameterFile.open(file)) {
			for (String name : parameters.shapes().keySet()) {
				var buffer = parameters.values(name).asFloatBuffer();
				float[] values = new float[buffer.remaining()];
				buffer.get(values);
				arrays.put(name, values);
			}
		}
		return arrays;
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
