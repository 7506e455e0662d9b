package org.reannotate.report.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.report.internal.files.FolderLock;
import org.reannotate.report.internal.files.Marker;
import org.reannotate.report.internal.files.Swap;

/**
 * The output folder of one {@code analyze} or {@code audit}. A folder that we did not write is refused;
 * one that we wrote keeps its old files until {@link #publish()} exchanges all of them, and keeps them
 * for good where the run fails, the disk is full, or the process dies. Its {@code dataset/} and files
 * that are not ours are never touched.
 *
 * <pre>
 * try (var output = OutputFolder.open(dir)) {
 * 	write(output.file(OutputFile.SUMMARY));
 * 	output.publish();
 * }
 * </pre>
 *
 * For one thread; other runs on the same folder, in this or another process, are refused meanwhile.
 */
public final class OutputFolder implements Closeable {

	private static final String DATASET = "dataset";

	private final Path folder;
	private final boolean created;
	private final FolderLock lock;
	private final Swap swap;
	private final Path collecting;
	private boolean published;

	private OutputFolder(Path folder, boolean created, FolderLock lock) throws IOException {
		this.folder = folder;
		this.created = created;
		this.lock = lock;
		this.swap = new Swap(folder);
		swap.finish();
		this.collecting = swap.begin();
	}

	/**
	 * Opens a folder for a new output: a new or empty folder, or one that we wrote. Finishes a swap that
	 * was broken off.
	 *
	 * @throws OutputException where the folder is somebody else's, in use, or cannot be written
	 */
	public static OutputFolder open(Path dir) throws OutputException {
		Path folder = dir.toAbsolutePath().normalize();
		try {
			boolean created = prepare(folder);
			return locked(folder, created);
		} catch (OutputException e) {
			throw e;
		} catch (IOException e) {
			throw failure(folder, Messages.OutputFolder_unwritable, e);
		}
	}

	private static OutputFolder locked(Path folder, boolean created) throws IOException {
		FolderLock lock = FolderLock.take(folder);
		if (lock == null) {
			throw new OutputException(folder, NLS.bind(Messages.OutputFolder_busy, folder), null);
		}
		try {
			return new OutputFolder(folder, created, lock);
		} catch (IOException e) {
			lock.close();
			throw e;
		}
	}

	private static boolean prepare(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			Files.createDirectories(folder);
			new Marker(List.of()).write(folder);
			return true;
		}
		if (!Files.isDirectory(folder)) {
			throw new OutputException(folder, NLS.bind(Messages.OutputFolder_noFolder, folder), null);
		}
		if (!isOurs(folder)) {
			if (!isEmpty(folder)) {
				throw new OutputException(folder, NLS.bind(Messages.OutputFolder_notOurs, folder), null);
			}
			new Marker(List.of()).write(folder);
		}
		return false;
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	/** Whether that folder is an output that we wrote, or began to write. */
	public static boolean isOurs(Path dir) {
		return Marker.isIn(dir);
	}

	/**
	 * Makes an output ready to be read: finishes a swap that was broken off.
	 *
	 * @throws OutputException where the folder is not an output of ours
	 */
	public static Path forReading(Path dir) throws OutputException {
		Path folder = dir.toAbsolutePath().normalize();
		if (!isOurs(folder)) {
			throw new OutputException(folder, NLS.bind(Messages.OutputFolder_noOutput, folder), null);
		}
		if (new Swap(folder).pending()) {
			OutputFolder.open(folder).close();
		}
		return folder;
	}

	/** The folder itself, absolute. */
	public Path folder() {
		return folder;
	}

	/** Where an audit keeps the dataset that it made; survives every {@link #publish()}. */
	public Path dataset() {
		return datasetIn(folder);
	}

	/** Where an output folder keeps its dataset. */
	public static Path datasetIn(Path outputFolder) {
		return outputFolder.resolve(DATASET);
	}

	/** Where to write a file of the new output; it appears in the folder with {@link #publish()}. */
	public Path file(OutputFile file) {
		return collecting.resolve(file.fileName());
	}

	/**
	 * Exchanges the old output for the files written since {@link #open(Path)}, as a whole.
	 *
	 * @throws OutputException where the disk does not take it; the old output is then still in place
	 */
	public void publish() throws OutputException {
		try {
			swap.commit();
			published = true;
			swap.finish();
		} catch (IOException e) {
			throw failure(folder, Messages.OutputFolder_unpublished, e);
		}
	}

	/** Ends the run; what was not published is dropped, and so is a folder that we made for it alone. */
	@Override
	public void close() throws OutputException {
		try (lock) {
			swap.drop();
			if (created && !published && !Files.exists(dataset())) {
				Files.deleteIfExists(folder.resolve(Marker.NAME));
			}
		} catch (IOException e) {
			throw failure(folder, Messages.OutputFolder_notCleaned, e);
		}
		removeIfUnused();
	}

	private void removeIfUnused() throws OutputException {
		try {
			if (created && !published && isEmpty(folder)) {
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw failure(folder, Messages.OutputFolder_notRemoved, e);
		}
	}

	/** Names what went wrong while writing below a folder, in words a person can act on. */
	public static OutputException failure(Path folder, String what, IOException e) {
		return new OutputException(folder, what + ": " + folder + ": " + reason(e), e);
	}

	private static String reason(IOException e) {
		if (e instanceof AccessDeniedException) {
			return Messages.OutputFolder_noPermission;
		}
		String text = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
		if (text != null && text.contains("No space left")) {
			return Messages.OutputFolder_full;
		}
		if (text != null && text.contains("Read-only")) {
			return Messages.OutputFolder_readOnly;
		}
		return text == null ? e.getClass().getSimpleName() : text;
	}
}
