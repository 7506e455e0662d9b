package org.reannotate.report.internal.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps two runs from writing to one output folder at the same time; released by the system if we die. The file goes
 * with the lock, so whoever locks it writes a word of his own into it and looks whether the word is found under the
 * file's name: where it is not, another run has removed the file meanwhile, and the lock is worth nothing.
 */
public final class FolderLock implements Closeable {

	private static final String NAME = ".lock";
	/** Locked far behind the word, because Windows lets nobody read what is locked. */
	private static final long POSITION = Long.MAX_VALUE - 1;

	private final Path file;
	private final FileChannel channel;

	private FolderLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Takes the lock, or gives {@code null} where another run holds it. */
	public static @Nullable FolderLock take(Path folder) throws IOException {
		Path file = folder.resolve(NAME);
		for (;;) {
			var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			try {
				if (tryLock(channel) == null) {
					channel.close();
					return null;
				}
				if (isUnder(file, channel)) {
					return new FolderLock(file, channel);
				}
				channel.close();
			} catch (IOException e) {
				channel.close();
				throw e;
			}
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(POSITION, 1, false);
		} catch (OverlappingFileLockException e) {
			// held by this very JVM: the same answer as held by another one
			return null;
		}
	}

	/** Whether the file that is locked is still the one of that name. */
	private static boolean isUnder(Path file, FileChannel channel) throws IOException {
		String word = UUID.randomUUID().toString();
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(word.getBytes(StandardCharsets.US_ASCII)), 0);
		try {
			return word.equals(Files.readString(file, StandardCharsets.US_ASCII));
		} catch (NoSuchFileException e) {
			return false;
		}
	}

	/** Removes the file, as long as it is ours alone, and releases the lock. */
	@Override
	public void close() throws IOException {
		try (channel) {
			Files.deleteIfExists(file);
		}
	}
}
