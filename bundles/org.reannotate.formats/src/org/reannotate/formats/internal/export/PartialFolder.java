package org.reannotate.formats.internal.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A hidden folder in which something is made beside its place. It is locked while its maker lives, so that one which a
 * killed process left behind is known by its free lock and deleted by whoever makes the next.
 */
final class PartialFolder implements AutoCloseable {
	private static final String LOCK = ".lock";

	private final Path folder;
	private final FileChannel lock;

	private PartialFolder(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/** Makes one in {@code parent} whose name begins with {@code prefix}, and deletes those left behind. */
	static PartialFolder make(Path parent, String prefix) throws IOException {
		deleteAbandoned(parent, prefix);
		Path folder = Files.createTempDirectory(parent, prefix);
		var lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			lock.tryLock();
			return new PartialFolder(folder, lock);
		} catch (IOException failed) {
			lock.close();
			throw failed;
		}
	}

	/** Where to write. */
	Path folder() {
		return folder;
	}

	/** Takes the lock away, for the folder is about to get its real name. */
	void unlock() throws IOException {
		lock.close();
		Files.deleteIfExists(folder.resolve(LOCK));
	}

	/** Deletes the folder, if it still is there. */
	@Override
	public void close() throws IOException {
		lock.close();
		delete(folder);
	}

	private static void deleteAbandoned(Path parent, String prefix) throws IOException {
		List<Path> all;
		try (var entries = Files.list(parent)) {
			all = entries.filter(entry -> entry.getFileName().toString().startsWith(prefix)).toList();
		}
		for (Path folder : all) {
			if (isAbandoned(folder.resolve(LOCK))) {
				delete(folder);
			}
		}
	}

	/** A folder without a lock is about to be renamed, or not ours: it is left alone. */
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

	/** Deletes a folder with all it holds; links are deleted, not followed. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
