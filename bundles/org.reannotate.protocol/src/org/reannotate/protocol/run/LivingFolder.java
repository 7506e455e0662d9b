package org.reannotate.protocol.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.reannotate.protocol.json.Json;

/**
 * What was worked out from a finished run since, on newer labels: {@code runs/<run>/living/<n>/}, each a whole run folder
 * in layout, and {@code living/current.json}, which names the one that holds and is replaced as a whole. After a kill at
 * any time either the old or the new one holds.
 *
 * <pre>
 * LivingFolder living = LivingFolder.of(run);
 * RunFolder next = living.next();
 * ... fill it ...
 * living.makeCurrent(next);
 * </pre>
 *
 * @param path {@code living/}
 */
public record LivingFolder(Path path) {

	/**
	 * On the disk, for what all networks that a run trained make of all images ({@link RunFolder#embeddings(int)}): where it
	 * would be more it is not kept, and what the run found stands still.
	 */
	public static final long MOST_EMBEDDING_BYTES = 1L << 30;

	private static final long LIMIT = 1 << 12;
	private static final String POINTER = "current.json";

	private record Pointer(int number) {
	}

	/** That of a run; need not exist. */
	public static LivingFolder of(RunFolder run) {
		return new LivingFolder(run.path().resolve("living"));
	}

	/** The one that holds; empty while there is none. */
	public Optional<RunFolder> current() throws IOException {
		Path pointer = path.resolve(POINTER);
		if (!Files.exists(pointer)) {
			return Optional.empty();
		}
		Path folder = path.resolve(Integer.toString(Json.read(pointer, Pointer.class, LIMIT).number()));
		return Files.isDirectory(folder) ? Optional.of(new RunFolder(folder)) : Optional.empty();
	}

	/** The run as it is now: what holds since, else the run itself. */
	public static RunFolder newest(RunFolder run) throws IOException {
		return of(run).current().orElse(run);
	}

	/** Makes an empty folder for the next one; what attempts before left behind is deleted. The caller holds the lock. */
	public RunFolder next() throws IOException {
		Files.createDirectories(path);
		sweep();
		int last = numbers().stream().mapToInt(Integer::intValue).max().orElse(0);
		return new RunFolder(Files.createDirectory(path.resolve(Integer.toString(last + 1))));
	}

	/** Lets that one hold from now on and deletes the others, but those that somebody has open where that forbids it. */
	public void makeCurrent(RunFolder folder) throws IOException {
		AtomicFile.write(path.resolve(POINTER),
				Json.line(new Pointer(Integer.parseInt(folder.path().getFileName().toString()))) + "\n");
		sweep();
	}

	private void sweep() throws IOException {
		int holding = current().map(folder -> Integer.parseInt(folder.path().getFileName().toString())).orElse(-1);
		for (int number : numbers()) {
			// The one before stays: other processes may be about to open it.
			if (number != holding && number != holding - 1) {
				delete(path.resolve(Integer.toString(number)));
			}
		}
	}

	private List<Integer> numbers() throws IOException {
		try (var entries = Files.list(path)) {
			return entries.map(entry -> entry.getFileName().toString()).filter(name -> name.matches("\\d{1,9}"))
					.map(Integer::valueOf).toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var tree = Files.walk(folder)) {
			for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
				try {
					Files.delete(file);
				} catch (IOException e) {
					// Windows deletes nothing that is mapped; the next sweep does.
					return;
				}
			}
		}
	}
}
