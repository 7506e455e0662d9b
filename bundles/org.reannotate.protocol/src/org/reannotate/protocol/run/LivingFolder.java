package org.reannotate.protocol.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
	private static final String SET_ASIDE = ".gone-";
	private static final String GONE = "\\.gone-\\d{1,9}";

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

	/**
	 * Makes an empty folder for the next one; what attempts before left behind is deleted. It is not called what that
	 * was called: the worker of a program that was killed may go on writing for a moment. The caller holds the lock.
	 */
	public RunFolder next() throws IOException {
		Files.createDirectories(path);
		int last = numbers().stream().mapToInt(Integer::intValue).max().orElse(0);
		sweep();
		return new RunFolder(Files.createDirectory(path.resolve(Integer.toString(last + 1))));
	}

	/** Lets that one hold from now on and deletes the others, but those that somebody has open where that forbids it. */
	public void makeCurrent(RunFolder folder) throws IOException {
		AtomicFile.write(path.resolve(POINTER),
				Json.line(new Pointer(Integer.parseInt(folder.path().getFileName().toString()))) + "\n");
		sweep();
	}

	/**
	 * Deletes what attempts left behind that did not get to their end, a killed one's too; the one that holds and the one
	 * before it stay, because other processes may be about to open that. The caller holds the lock.
	 */
	public void sweep() throws IOException {
		if (!Files.isDirectory(path)) {
			return;
		}
		int holding = current().map(folder -> Integer.parseInt(folder.path().getFileName().toString())).orElse(-1);
		int before = numbers().stream().mapToInt(Integer::intValue).filter(number -> number < holding).max().orElse(-1);
		for (int number : numbers()) {
			if (number != holding && number != before) {
				setAside(path.resolve(Integer.toString(number)));
			}
		}
		for (Path gone : entries(GONE)) {
			delete(gone);
		}
	}

	/** Under another name nobody writes into it any more, and so it can be deleted as a whole. */
	private void setAside(Path folder) throws IOException {
		try {
			Files.move(folder, path.resolve(SET_ASIDE + folder.getFileName()), StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			// Windows moves nothing of which a file is mapped; the next sweep does.
			delete(folder);
		}
	}

	private List<Integer> numbers() throws IOException {
		return entries("\\d{1,9}").stream().map(entry -> Integer.valueOf(entry.getFileName().toString())).toList();
	}

	private List<Path> entries(String pattern) throws IOException {
		try (var entries = Files.list(path)) {
			return entries.filter(entry -> entry.getFileName().toString().matches(pattern)).toList();
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
