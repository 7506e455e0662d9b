package org.reannotate.imaging.thumbnail;

import java.nio.file.Path;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.Pixels;

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

	public Thumbnails(ImageDecoder decoder, Path folder) {
	}

	/** {@code $REANNOTATE_HOME/cache/thumbnails}, else {@code $HOME/.reannotate/cache/thumbnails}. */
	public static Path defaultFolder() {
		return Path.of("");
	}

	/**
	 * The whole picture in {@code edge x edge}, shape kept, never enlarged.
	 *
	 * @throws ImageException if the file cannot be read; remembered by nobody, so a mended file shows up at once
	 */
	public Pixels get(Path file, int edge) throws ImageException {
		throw new ImageException(file, "not yet", "");
	}

	/** The same as a JPEG file, for reports; cheaper than {@link #get} where it is cached. */
	public byte[] jpeg(Path file, int edge) throws ImageException {
		throw new ImageException(file, "not yet", "");
	}

	/**
	 * Deletes the oldest thumbnails until the folder holds at most {@code maxBytes}.
	 *
	 * @return bytes freed
	 */
	public long trim(long maxBytes) {
		return 0;
	}
}
