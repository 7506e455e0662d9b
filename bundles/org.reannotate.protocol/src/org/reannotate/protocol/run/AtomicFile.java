package org.reannotate.protocol.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file as a whole: after a crash either the old or the new text is there, never half. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** Writes beside the file, forces it to the disk, renames. */
	public static void write(Path file, String text) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
		try {
			writeForced(beside, text.getBytes(StandardCharsets.UTF_8));
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void writeForced(Path file, byte[] bytes) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE)) {
			var buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}
}
