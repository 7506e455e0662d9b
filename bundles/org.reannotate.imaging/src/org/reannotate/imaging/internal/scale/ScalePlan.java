package org.reannotate.imaging.internal.scale;

import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.DecodeTarget.Cover;
import org.reannotate.imaging.decode.DecodeTarget.Fit;
import org.reannotate.imaging.decode.DecodeTarget.Full;
import org.reannotate.imaging.decode.DecodeTarget.Stretch;
import org.reannotate.imaging.internal.header.StoredImage;

/**
 * Which part of the stored picture becomes how many pixels. Planned in stored coordinates: a target for an upright
 * picture that is stored lying has its sides swapped here.
 */
public final class ScalePlan {
	private static final int LARGEST_REDUCTION = 8;

	private final StoredImage image;
	private final Region region;
	private final int width;
	private final int height;

	private ScalePlan(StoredImage image, Region region, int width, int height) {
		this.image = image;
		this.region = region;
		this.width = width;
		this.height = height;
	}

	public static ScalePlan of(StoredImage image, DecodeTarget target) {
		boolean swap = image.orientation().swapsAxes();
		var whole = new Region(0, 0, image.width(), image.height());
		if (target instanceof Cover c) {
			return cover(image, swap ? c.height() : c.width(), swap ? c.width() : c.height());
		} else if (target instanceof Fit f) {
			return fit(image, whole, swap ? f.height() : f.width(), swap ? f.width() : f.height());
		} else if (target instanceof Stretch s) {
			return new ScalePlan(image, whole, swap ? s.height() : s.width(), swap ? s.width() : s.height());
		} else if (target instanceof Full) {
			return new ScalePlan(image, whole, image.width(), image.height());
		}
		throw new IllegalArgumentException(target.toString());
	}

	private static ScalePlan fit(StoredImage image, Region whole, int width, int height) {
		double scale = Math.min(1, Math.min((double) width / image.width(), (double) height / image.height()));
		return new ScalePlan(image, whole, atLeastOne(image.width() * scale), atLeastOne(image.height() * scale));
	}

	private static int atLeastOne(double pixels) {
		return (int) Math.max(1, Math.round(pixels));
	}

	private static ScalePlan cover(StoredImage image, int width, int height) {
		double scale = Math.max((double) width / image.width(), (double) height / image.height());
		double regionWidth = Math.min(image.width(), width / scale);
		double regionHeight = Math.min(image.height(), height / scale);
		return new ScalePlan(image, new Region((image.width() - regionWidth) / 2, (image.height() - regionHeight) / 2,
				regionWidth, regionHeight), width, height);
	}

	/** Columns of the result, before it is turned upright. */
	int width() {
		return width;
	}

	/** Rows of the result, before it is turned upright. */
	int height() {
		return height;
	}

	/** The part wanted of a picture that was decoded {@code reduction} times smaller. */
	Region region(int reduction) {
		return region.scaled(1.0 / reduction, 1.0 / reduction);
	}

	/** Whether all pixels are wanted as they are. */
	boolean isIdentity() {
		return width == image.width() && height == image.height() && region.width() == width
				&& region.height() == height;
	}

	/** The largest of 8, 4, 2, 1 by which a decoder may shrink without losing resolution that the result needs. */
	public int reduction() {
		int reduction = LARGEST_REDUCTION;
		while (reduction > 1 && (region.width() / reduction < width || region.height() / reduction < height)) {
			reduction /= 2;
		}
		return reduction;
	}

	/** The stored picture this plan is for. */
	public StoredImage image() {
		return image;
	}
}
