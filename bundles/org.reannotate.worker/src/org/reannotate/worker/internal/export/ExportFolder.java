package org.reannotate.worker.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.engine.WorkerException;

/**
 * A folder that appears as a whole at the end, and takes the place of an earlier export only.
 *
 * <pre>
 * try (var target = ExportFolder.begin(output)) {
 * 	... write into target.path() ...
 * 	target.finish();
 * }
 * </pre>
 */
final class ExportFolder implements AutoCloseable {

	/** The file by which we know an export of ours. */
	static final String MARKER = ".reannotate-model.json";
	/** What an export consists of; anything else in the folder is somebody's own. */
	static final Set<String> NAMES = Set.of(MARKER, ModelFiles.SYMBOL, ModelFiles.PARAMETERS, ModelFiles.LABELS,
			ModelFiles.INPUT, ModelFiles.SERVING, ModelFiles.README);

	private final Path output;
	private final Path beside;

	private ExportFolder(Path output, Path beside) {
		this.output = output;
		this.beside = beside;
	}

	/** Refuses a folder that is not ours, and makes the one to write into, beside it. */
	static ExportFolder begin(Path folder) throws WorkerException, IOException {
		Path output = folder.toAbsolutePath().normalize();
		refuseForeign(output);
		Path parent = output.getParent();
		if (parent == null) {
			throw new WorkerException(ErrorCode.BAD_INPUT, NLS.bind(Messages.ExportFolder_noParent, output));
		}
		Files.createDirectories(parent);
		// Not a temporary folder of the platform's, which nobody else could read.
		String name = "." + output.getFileName() + "-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
		return new ExportFolder(output, Files.createDirectory(parent.resolve(name)));
	}

	private static void refuseForeign(Path output) throws WorkerException, IOException {
		if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		String foreign = foreign(output);
		if (foreign != null) {
			throw new WorkerException(ErrorCode.BAD_INPUT, foreign);
		}
	}

	private static @Nullable String foreign(Path output) throws IOException {
		if (!Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
			return NLS.bind(Messages.ExportFolder_noFolder, output);
		}
		try (var files = Files.list(output)) {
			List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
			if (names.isEmpty()) {
				return null;
			}
			return names.contains(MARKER)
					? names.stream().filter(n -> !NAMES.contains(n)).findFirst()
							.map(n -> NLS.bind(Messages.ExportFolder_foreign, output, n)).orElse(null)
					: NLS.bind(Messages.ExportFolder_noModel, output);
		}
	}

	/** Where to write. */
	Path path() {
		return beside;
	}

	/** Moves what was written to its place; returns that place. */
	Path finish() throws IOException, WorkerException {
		for (Path file : files(beside)) {
			try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
				channel.force(true);
			}
		}
		refuseForeign(output);
		Path old = beside.resolveSibling(beside.getFileName() + ".old");
		boolean replaced = Files.exists(output, LinkOption.NOFOLLOW_LINKS);
		if (replaced) {
			Files.move(output, old, StandardCopyOption.ATOMIC_MOVE);
		}
		try {
			Files.move(beside, output, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			if (replaced) {
				Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
			}
			throw e;
		}
		delete(old);
		return output;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			try (var tree = Files.walk(folder)) {
				for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** Removes what was not finished. */
	@Override
	public void close() throws IOException {
		delete(beside);
	}
}
