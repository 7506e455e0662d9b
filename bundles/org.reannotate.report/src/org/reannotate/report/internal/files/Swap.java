package org.reannotate.report.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.report.output.OutputFile;

/**
 * Exchanges the files of an output folder as a whole. New files are collected in {@link #COLLECTING};
 * one rename to {@link #COMPLETE} is the point from which they are the output; then they are moved into
 * place, the marker last. Every step after the rename can be done again, so a swap that was broken off
 * is finished by whoever opens the folder next.
 */
public final class Swap {

	/** Where the files of an unfinished run are. */
	public static final String COLLECTING = ".next.partial";
	/** Where the files of a finished run are until they are moved into place. */
	public static final String COMPLETE = ".next";

	private final Path folder;

	public Swap(Path folder) {
		this.folder = folder;
	}

	/** An empty folder for the new files; what an earlier, broken run left is dropped. */
	public Path begin() throws IOException {
		drop();
		return Files.createDirectory(folder.resolve(COLLECTING));
	}

	/** Throws away the files of an unfinished run; the old output stays. */
	public void drop() throws IOException {
		deleteFlat(folder.resolve(COLLECTING));
	}

	/** Declares the collected files the output, durably. */
	public void commit() throws IOException {
		Path collecting = folder.resolve(COLLECTING);
		var files = new ArrayList<OutputFile>();
		for (Path file : list(collecting)) {
			OutputFile.named(file.getFileName().toString()).ifPresent(files::add);
		}
		new Marker(files).write(collecting);
		for (Path file : list(collecting)) {
			force(file);
		}
		Files.move(collecting, folder.resolve(COMPLETE), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Whether a committed output is still to be moved into place. */
	public boolean pending() {
		return Files.isDirectory(folder.resolve(COMPLETE), LinkOption.NOFOLLOW_LINKS);
	}

	/** Moves a committed output into place; does nothing where none is pending. */
	public void finish() throws IOException {
		Path complete = folder.resolve(COMPLETE);
		if (pending() && Marker.isIn(complete)) {
			removeOld(Marker.read(complete).files());
			for (Path file : list(complete)) {
				if (!file.endsWith(Marker.NAME)) {
					replace(file);
				}
			}
			replace(complete.resolve(Marker.NAME));
		}
		deleteFlat(complete);
	}

	private void removeOld(List<OutputFile> written) throws IOException {
		var old = new ArrayList<>(Marker.isIn(folder) ? Marker.read(folder).files() : List.of());
		old.add(OutputFile.EVALUATION);
		old.removeAll(written);
		for (OutputFile file : old) {
			Files.deleteIfExists(folder.resolve(file.fileName()));
		}
	}

	private void replace(Path file) throws IOException {
		Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
	}

	private static void force(Path file) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private static void deleteFlat(Path folder) throws IOException {
		if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			for (Path file : list(folder)) {
				Files.delete(file);
			}
			Files.delete(folder);
		}
	}
}
