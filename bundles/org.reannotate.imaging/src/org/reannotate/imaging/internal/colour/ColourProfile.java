package org.reannotate.imaging.internal.colour;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.imaging.decode.Pixels;

/**
 * An RGB colour space other than sRGB. A profile that cannot be read or used changes nothing: the picture is worth more
 * than its exact colours, and every viewer does so too.
 */
public final class ColourProfile {
	private static final int[] CHANNEL_OFFSETS = { 0, 1, 2 };

	private final ColorConvertOp toSrgb;

	private ColourProfile(ICC_Profile profile) {
		toSrgb = new ColorConvertOp(new ICC_ColorSpace(profile), ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
	}

	/** The colour space of an ICC profile's bytes; null where it is sRGB, no RGB, or unusable. */
	public static @Nullable ColourProfile of(byte[] icc) {
		if (IccDescription.saysSrgb(icc)) {
			return null;
		}
		try {
			var profile = ICC_Profile.getInstance(icc);
			return profile.getColorSpaceType() == ColorSpace.TYPE_RGB ? new ColourProfile(profile) : null;
		} catch (IllegalArgumentException | CMMException unusable) {
			return null;
		}
	}

	/** Converts {@code width * height} red, green, blue triples in place. One thread at a time. */
	public void toSrgb(byte[] rgb, int width, int height) {
		byte[] original = rgb.clone();
		try {
			toSrgb.filter(raster(original, width, height), raster(rgb, width, height));
		} catch (CMMException | IllegalArgumentException unusable) {
			System.arraycopy(original, 0, rgb, 0, rgb.length);
		}
	}

	private static WritableRaster raster(byte[] data, int width, int height) {
		return Raster.createInterleavedRaster(new DataBufferByte(data, data.length), width, height,
				width * Pixels.CHANNELS, Pixels.CHANNELS, CHANNEL_OFFSETS, null);
	}
}
