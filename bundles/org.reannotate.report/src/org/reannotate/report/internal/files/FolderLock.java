package org.reannotate.report.internal.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.jdt.annotation.Nullable;

/** Keeps two runs from writing to one output folder at the same time; released by the system if we die. */
public final class FolderLock implements Closeable {

	private static final String NAME = ".lock";

	private final Path file;
	private final FileChannel channel;

	private FolderLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Takes the lock, or gives {@code null} where another run holds it. */
	public static @Nullable FolderLock take(Path folder) throws IOException {
		Path file = folder.resolve(NAME);
		var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return new FolderLock(file, channel);
			}
		} catch (OverlappingFileLockException e) {
			// held by this very JVM: the same answer as held by another one
		}
		channel.close();
		return null;
	}

	/** Releases the lock and removes its file. */
	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
		channel.close();
	}
}
