package org.reannotate.samples.rooms;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** Folders that a killed process left unfinished: known by a lock in them that nobody holds any more. */
final class Abandoned {

	private static final String LOCK = ".lock";

	private Abandoned() {
	}

	/** Marks a folder as in use until the channel is closed or the process dies. */
	static FileChannel lock(Path folder) throws IOException {
		var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			channel.tryLock();
			return channel;
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	/** Removes the mark, for the folder is whole; whoever looks for abandoned ones leaves it alone from now on. */
	static void unlock(Path folder) throws IOException {
		Files.deleteIfExists(folder.resolve(LOCK));
	}

	/** Deletes the abandoned folders in {@code parent} whose names begin so. */
	static void delete(Path parent, String prefix) throws IOException {
		List<Path> all;
		try (var entries = Files.list(parent)) {
			all = entries.filter(entry -> entry.getFileName().toString().startsWith(prefix)).toList();
		}
		for (Path folder : all) {
			if (isAbandoned(folder.resolve(LOCK))) {
				deleteTree(folder);
			}
		}
	}

	private static boolean isAbandoned(Path lock) {
		if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
			return channel.tryLock() != null;
		} catch (IOException | OverlappingFileLockException inUseOrNotOurs) {
			return false;
		}
	}

	/** Deletes a folder with all it holds, if it is there. */
	static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		List<Path> all;
		try (var content = Files.walk(folder)) {
			all = content.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.delete(path);
		}
	}
}
