package org.reannotate.protocol.internal.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.run.RunFolder;

/** Names, listing and publishing of run folders. */
public final class RunFolders {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
	private static final Pattern NAME = Pattern.compile("\\d{8}-\\d{6}-[A-Za-z0-9][A-Za-z0-9._-]*");
	private static final Pattern FOLD = Pattern.compile("fold-\\d+");
	private static final String SUFFIX = ".partial";
	private static final int MOST_IN_A_SECOND = 1000;

	private RunFolders() {
	}

	/** See {@link RunFolder#create}. */
	public static RunFolder create(Path runs, String recipe, Instant now) throws IOException {
		Files.createDirectories(runs);
		String base = STAMP.format(now) + "-" + recipe;
		for (int i = 1; i <= MOST_IN_A_SECOND; i++) {
			String name = i == 1 ? base : base + "-" + i;
			if (!Files.exists(runs.resolve(name))) {
				try {
					return new RunFolder(Files.createDirectory(runs.resolve("." + name + SUFFIX)));
				} catch (FileAlreadyExistsException e) {
					continue;
				}
			}
		}
		throw new IOException(NLS.bind(Messages.RunFolders_tooMany, base, runs));
	}

	/** Whether the folder's name is that of a partial run. */
	public static boolean isPartial(Path folder) {
		String name = folder.getFileName().toString();
		return name.startsWith(".") && name.endsWith(SUFFIX);
	}

	/** Name of the run in that folder. */
	public static String nameOf(Path folder) {
		String name = folder.getFileName().toString();
		return isPartial(folder) ? name.substring(1, name.length() - SUFFIX.length()) : name;
	}

	/** Run folders, partial or published, by name. */
	public static List<RunFolder> list(Path runs, boolean partial) throws IOException {
		if (!Files.isDirectory(runs)) {
			return List.of();
		}
		try (var entries = Files.list(runs)) {
			return entries.filter(Files::isDirectory).filter(f -> isPartial(f) == partial)
					.filter(f -> NAME.matcher(nameOf(f)).matches()).sorted(Comparator.comparing(RunFolders::nameOf))
					.map(RunFolder::new).toList();
		}
	}

	/** See {@link RunFolder#publish}. */
	public static RunFolder publish(RunFolder run) throws IOException {
		deleteFolds(run.path());
		force(run.path());
		Path target = run.path().resolveSibling(run.name());
		Files.move(run.path(), target, StandardCopyOption.ATOMIC_MOVE);
		forceFolder(target.getParent());
		return new RunFolder(target);
	}

	/** See {@link RunFolder#discard}. */
	public static void discard(RunFolder run) throws IOException {
		if (!run.isPartial()) {
			throw new IOException(NLS.bind(Messages.RunFolders_published, run.path()));
		}
		delete(run.path());
	}

	private static void deleteFolds(Path run) throws IOException {
		try (var entries = Files.list(run)) {
			for (Path entry : entries.filter(e -> FOLD.matcher(e.getFileName().toString()).matches()).toList()) {
				delete(entry);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var tree = Files.walk(folder)) {
			for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	private static void force(Path folder) throws IOException {
		try (var tree = Files.walk(folder)) {
			for (Path file : tree.filter(Files::isRegularFile).toList()) {
				try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
			}
		}
	}

	private static void forceFolder(Path folder) {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows cannot open a folder; the rename is in its journal.
			return;
		}
	}
}
