package org.reannotate.imaging.internal.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a cache folder inside its size by giving up what was written first. */
public final class OldestFiles {
	private record Kept(Path file, long bytes, long modified) {
	}

	private OldestFiles() {
	}

	/**
	 * @return bytes freed; files that another process deletes meanwhile are passed over
	 * @throws IOException if the folder is there but cannot be listed
	 */
	public static long trim(Path folder, long maxBytes) throws IOException {
		List<Kept> files = list(folder);
		files.sort(Comparator.comparingLong(Kept::modified));
		long total = files.stream().mapToLong(Kept::bytes).sum();
		long freed = 0;
		for (Kept kept : files) {
			if (total - freed <= maxBytes) {
				break;
			}
			freed += Files.deleteIfExists(kept.file()) ? kept.bytes() : 0;
		}
		return freed;
	}

	private static List<Kept> list(Path folder) throws IOException {
		var files = new ArrayList<Kept>();
		if (!Files.isDirectory(folder)) {
			return files;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				files.add(new Kept(file, attributes.size(), attributes.lastModifiedTime().toMillis()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException vanished) {
				return FileVisitResult.CONTINUE;
			}
		});
		return files;
	}
}
