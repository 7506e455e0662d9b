package org.reannotate.views.runs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** How much room folders take. */
final class FolderSize {

	private FolderSize() {
	}

	/** Bytes of all files in a folder; what cannot be read counts nothing. Blocks. */
	static long of(Path folder) {
		var sum = new long[1];
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					sum[0] += attributes.size();
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			return sum[0]; // what was counted is a good answer: it is told to a person, not relied on
		}
		return sum[0];
	}
}
