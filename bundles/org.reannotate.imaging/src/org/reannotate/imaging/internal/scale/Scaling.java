package org.reannotate.imaging.internal.scale;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.internal.colour.ColourProfile;

/** From decoded rows to the finished picture: size, channel order, colour space, orientation. */
public final class Scaling {

	private Scaling() {
	}

	/**
	 * @param rows what the decoder gave; not closed here
	 * @param reduction how many times smaller than stored it was decoded
	 * @param profile colour space of the rows, or null for sRGB
	 */
	public static Pixels finish(PixelRows rows, ScalePlan plan, int reduction, @Nullable ColourProfile profile) {
		byte[] pixels = plan.isIdentity() ? copy(rows)
				: new AreaScaler(rows, plan.region(reduction), plan.width(), plan.height()).scale(rows);
		if (rows.blueFirst()) {
			swapRedAndBlue(pixels);
		}
		if (profile != null) {
			profile.toSrgb(pixels, plan.width(), plan.height());
		}
		return Upright.turn(pixels, plan.width(), plan.height(), plan.image().orientation());
	}

	private static byte[] copy(PixelRows rows) {
		int stride = rows.width() * Pixels.CHANNELS;
		var all = new byte[stride * rows.height()];
		var row = new byte[stride];
		for (int y = 0; y < rows.height(); y++) {
			rows.row(y, row);
			System.arraycopy(row, 0, all, y * stride, stride);
		}
		return all;
	}

	private static void swapRedAndBlue(byte[] pixels) {
		for (int i = 0; i < pixels.length; i += Pixels.CHANNELS) {
			byte first = pixels[i];
			pixels[i] = pixels[i + 2];
			pixels[i + 2] = first;
		}
	}
}
