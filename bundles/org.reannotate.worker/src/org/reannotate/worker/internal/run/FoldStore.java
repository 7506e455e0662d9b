package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.run.AtomicFile;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.UnreadableSample;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.training.Checkpoints;

/** What finished folds left in a run's folder, and how a fold is finished for good. */
public record FoldStore(RunFolder folder, String digest, Unreadable unreadable) {

	private static final long DONE_LIMIT = 256L << 20;

	/** Logits of the rows a fold predicts, in row order. */
	public Path logits(int fold) {
		return folder.fold(fold).resolve("logits.npy");
	}

	/** Embeddings of the rows a fold predicts, in row order; only from scratch. */
	public Path embeddings(int fold) {
		return folder.fold(fold).resolve("embeddings.npy");
	}

	/** Margins of all rows, zero where not trained on; only from scratch. */
	public Path margins(int fold) {
		return folder.fold(fold).resolve("margins.npy");
	}

	/** The model. */
	public Path parameters(int fold) {
		return folder.fold(fold).resolve("model.params");
	}

	/** Whether an earlier attempt finished the fold from the same recipe and input; takes over what it could not read. */
	public boolean isDone(int fold) {
		if (!Files.isRegularFile(folder.foldDone(fold))) {
			return false;
		}
		try {
			FoldDone done = Json.read(folder.foldDone(fold), FoldDone.class, DONE_LIMIT);
			if (!digest.equals(done.digest()) || done.fold() != fold) {
				return false;
			}
			done.unreadable().forEach(s -> unreadable.add(s.row(), s.reason()));
			return true;
		} catch (IOException e) {
			// A marker that cannot be read is as good as none: the fold is computed again.
			return false;
		}
	}

	/** Folds still to be computed. */
	public int[] missing(int folds) {
		return IntStream.range(0, folds).filter(f -> !isDone(f)).toArray();
	}

	/** Makes the fold's folder where there is none; what an earlier attempt left stays, its checkpoint above all. */
	public void goOn(int fold) throws IOException {
		Files.createDirectories(folder.fold(fold));
	}

	/** Where the fold's training stands. */
	public Checkpoints checkpoints(int fold) {
		return new Checkpoints(folder.fold(fold), digest);
	}

	/** Makes the fold's folder anew. */
	public void begin(int fold) throws IOException {
		Path path = folder.fold(fold);
		if (Files.isDirectory(path)) {
			try (var tree = Files.walk(path)) {
				for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		Files.createDirectory(path);
	}

	/** Forces the fold's files to the disk, then marks it as done. */
	public void finish(int fold, List<UnreadableSample> known) throws IOException {
		try (var files = Files.list(folder.fold(fold))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
			}
		}
		AtomicFile.write(folder.foldDone(fold), Json.line(new FoldDone(fold, digest, known)));
	}
}
