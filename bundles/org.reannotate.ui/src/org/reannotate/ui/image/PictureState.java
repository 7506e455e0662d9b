package org.reannotate.ui.image;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a canvas shows.
 *
 * @param file   null when there is nothing to show
 * @param status how far it is
 * @param detail why there is no picture, for a person; else empty
 * @param width  pixels of the upright picture; 0 while it is not known
 * @param height pixels of the upright picture; 0 while it is not known
 * @param stamp  of the file that is shown or damaged; null when there is none
 */
public record PictureState(@Nullable Path file, Status status, String detail, int width, int height,
		@Nullable FileStamp stamp) {

	/** How far a picture is. */
	public enum Status {
		NONE, LOADING, SHOWN,
		/** The file is not there. */
		GONE,
		/** The file is there and cannot be decoded. */
		DAMAGED
	}

	static PictureState none(String message) {
		return new PictureState(null, Status.NONE, message, 0, 0, null);
	}

	static PictureState loading(Path file) {
		return new PictureState(file, Status.LOADING, "", 0, 0, null);
	}

	static PictureState shown(Picture picture) {
		return new PictureState(picture.file(), Status.SHOWN, "", picture.width(), picture.height(), picture.stamp());
	}

	static PictureState failed(Path file, PictureJob.Failed why) {
		return new PictureState(file, why.gone() ? Status.GONE : Status.DAMAGED, why.reason(), 0, 0, why.stamp());
	}

	/** Returns whether a picture is seen. */
	public boolean isShown() {
		return status == Status.SHOWN;
	}
}
