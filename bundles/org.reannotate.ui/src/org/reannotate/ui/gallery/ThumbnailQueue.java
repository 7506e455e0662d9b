package org.reannotate.ui.gallery;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.ui.image.FileStamp;

/** The pictures that are asked for and not there yet; what was asked for last comes first. Thread-safe. */
final class ThumbnailQueue {

	private static final int WAITING = 600;

	private final LinkedHashSet<Picture> waiting = new LinkedHashSet<>();
	private final LinkedHashSet<Picture> loading = new LinkedHashSet<>();
	private int wantedWidth;

	/** A file in a box of pixels. */
	record Picture(Path file, int width, int height) {
	}

	/** Reads pictures. Any thread. */
	@FunctionalInterface
	interface Source {
		Pixels read(Picture picture) throws ImageException;
	}

	/** Takes what became of a picture. */
	@FunctionalInterface
	interface Outcome<T> {

		/** @param stamp of the file before it was read, or null where it could not be looked at */
		void accept(Picture picture, @Nullable FileStamp stamp, T what);
	}

	/** Asks for a picture; returns whether somebody has to work for it who might not be at work. */
	synchronized boolean ask(Picture picture) {
		if (picture.width() != wantedWidth) {
			wantedWidth = picture.width();
			waiting.clear(); // another size is wanted now: the old ones would only be in the way
		}
		boolean asked = !loading.contains(picture) && waiting.add(picture);
		if (waiting.size() > WAITING) {
			waiting.remove(waiting.iterator().next());
		}
		return asked;
	}

	/**
	 * Reads what is asked for until there is nothing left. Each picture that is taken here ends in one of the two, and
	 * may be asked for again when it is {@link #finished}.
	 *
	 * @param read   is given what was read
	 * @param failed is given why it was not: an {@link ImageException} where the file is to blame
	 */
	void work(Source source, BooleanSupplier cancelled, Outcome<Pixels> read, Outcome<Throwable> failed) {
		while (!cancelled.getAsBoolean()) {
			Picture picture = next();
			if (picture == null) {
				return;
			}
			@Nullable
			FileStamp stamp = FileStamp.of(picture.file());
			try {
				read.accept(picture, stamp, source.read(picture));
			} catch (ImageException | RuntimeException | LinkageError | OutOfMemoryError e) {
				// a decoder that stumbles over one file must not hold up the others, nor show this one as loading for ever
				failed.accept(picture, stamp, e);
			}
		}
	}

	private synchronized @Nullable Picture next() {
		Picture last = null;
		for (Picture picture : waiting) {
			last = picture;
		}
		if (last != null) {
			waiting.remove(last);
			loading.add(last);
		}
		return last;
	}

	/** A picture was shown, or failed. */
	synchronized void finished(Picture picture) {
		loading.remove(picture);
	}

	/** Nothing is wanted any more. */
	synchronized void clear() {
		waiting.clear();
	}
}
