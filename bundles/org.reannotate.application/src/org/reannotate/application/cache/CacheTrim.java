package org.reannotate.application.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.thumbnail.Thumbnails;
import org.reannotate.protocol.home.ReannotateHome;

/**
 * Deletes what nobody needs any more: the oldest thumbnails beyond a size; after a month without use the unpacked files
 * of other versions' workers, their logs, and what a broken install of a backbone left. Another process may do the same
 * at the same time.
 *
 * @param home whose cache it is
 * @param now  the time
 */
public record CacheTrim(ReannotateHome home, Instant now) {

	private static final long THUMBNAIL_BYTES = 1L << 30;
	private static final String THUMBNAILS = "thumbnails";
	private static final Duration UNUSED = Duration.ofDays(30);

	/** A trim of that home, now. */
	public static CacheTrim of(ReannotateHome home) {
		return new CacheTrim(home, Instant.now());
	}

	/** Does it all; what cannot be deleted now is deleted another time. */
	public void run() throws IOException {
		new Thumbnails(ImageDecoder.standard(), home.cache().resolve(THUMBNAILS)).trim(THUMBNAIL_BYTES);
		deleteUnused(home.workerFiles(), "");
		deleteUnused(home.logs(), "");
		deleteUnused(home.cache(), "backbone-");
	}

	private void deleteUnused(Path folder, String prefix) throws IOException {
		for (Path entry : entries(folder)) {
			if (entry.getFileName().toString().startsWith(prefix) && isUnused(entry)) {
				delete(entry);
			}
		}
	}

	private boolean isUnused(Path entry) throws IOException {
		FileTime used = Files.getLastModifiedTime(entry);
		return used.toInstant().isBefore(now.minus(UNUSED));
	}

	private static List<Path> entries(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var entries = Files.list(folder)) {
			return entries.toList();
		}
	}

	private static void delete(Path top) throws IOException {
		List<Path> all;
		try (var tree = Files.walk(top)) {
			all = tree.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.deleteIfExists(path);
		}
	}
}
