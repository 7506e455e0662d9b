package org.reannotate.imaging.thumbnail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.encode.JpegEncoder;
import org.reannotate.imaging.hash.ContentHash;
import org.reannotate.imaging.internal.files.AtomicFile;
import org.reannotate.imaging.internal.files.Home;
import org.reannotate.imaging.internal.files.OldestFiles;

/**
 * Thumbnails with a cache on the disk: made at first use, made again when the file's size or time changes. Safe with
 * several threads and processes on one folder. A cache that cannot be written is done without.
 *
 * <pre>
 * var thumbnails = new Thumbnails(ImageDecoder.standard(), Thumbnails.defaultFolder());
 * Pixels small = thumbnails.get(file, 160);
 * </pre>
 */
public final class Thumbnails {
	private static final double QUALITY = 0.85;
	private static final int VERSION = 1;

	private final ImageDecoder decoder;
	private final Path folder;

	public Thumbnails(ImageDecoder decoder, Path folder) {
		this.decoder = decoder;
		this.folder = folder;
	}

	/** {@code $REANNOTATE_HOME/cache/thumbnails}, else {@code $HOME/.reannotate/cache/thumbnails}. */
	public static Path defaultFolder() {
		return Home.cache().resolve("thumbnails");
	}

	/**
	 * The whole picture in {@code edge x edge}, shape kept, never enlarged.
	 *
	 * @throws ImageException if the file cannot be read; a failure is not remembered, so a mended file shows up at once
	 */
	public Pixels get(Path file, int edge) throws ImageException {
		@Nullable Path cached = place(file, edge);
		byte @Nullable [] jpeg = cached == null ? null : read(cached);
		if (cached != null && jpeg != null) {
			try {
				return decoder.decode(jpeg, cached, DecodeTarget.full());
			} catch (ImageException damaged) {
				return make(file, edge, cached);
			}
		}
		return make(file, edge, cached);
	}

	/** The same as a JPEG file, for reports; cheaper than {@link #get} where it is cached. */
	public byte[] jpeg(Path file, int edge) throws ImageException {
		@Nullable Path cached = place(file, edge);
		byte @Nullable [] jpeg = cached == null ? null : read(cached);
		return jpeg != null ? jpeg : encode(decoder.decode(file, DecodeTarget.fit(edge, edge)), cached);
	}

	/**
	 * Deletes the oldest thumbnails until the folder holds at most {@code maxBytes}.
	 *
	 * @return bytes freed
	 * @throws IOException if the folder cannot be listed
	 */
	public long trim(long maxBytes) throws IOException {
		return OldestFiles.trim(folder, maxBytes);
	}

	private Pixels make(Path file, int edge, @Nullable Path cached) throws ImageException {
		Pixels pixels = decoder.decode(file, DecodeTarget.fit(edge, edge));
		encode(pixels, cached);
		return pixels;
	}

	private static byte[] encode(Pixels pixels, @Nullable Path cached) {
		byte[] jpeg = JpegEncoder.encode(pixels, QUALITY);
		if (cached != null) {
			keep(jpeg, cached);
		}
		return jpeg;
	}

	private static void keep(byte[] jpeg, Path cached) {
		try {
			AtomicFile.write(cached, out -> out.write(jpeg));
		} catch (IOException fullOrReadOnly) {
			// the picture is at hand; a cache that cannot be written costs time only
		}
	}

	private static byte @Nullable [] read(Path cached) {
		try {
			return Files.readAllBytes(cached);
		} catch (IOException notThere) {
			return null;
		}
	}

	/** Where a file's thumbnail lies; null if the file cannot be looked at, which decoding will report. */
	private @Nullable Path place(Path file, int edge) {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			var key = VERSION + "|" + edge + "|" + attributes.size() + "|" + attributes.lastModifiedTime().toString() + "|"
					+ file.toAbsolutePath().normalize();
			String name = ContentHash.hex(ContentHash.of(key.getBytes(StandardCharsets.UTF_8)));
			return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ".jpg");
		} catch (IOException missing) {
			return null;
		}
	}
}
