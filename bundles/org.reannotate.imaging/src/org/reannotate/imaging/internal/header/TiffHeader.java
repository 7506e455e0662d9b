package org.reannotate.imaging.internal.header;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.decode.Orientation;
import org.reannotate.imaging.internal.header.StoredImage.Coding;

/** TIFF 6.0 and BigTIFF: the first directory is the picture. */
final class TiffHeader implements FormatHeader {
	private static final int MAX_ENTRIES = 4096;
	private static final long MAX_BYTES = ImageDecoder.MAX_PIXELS * 8;

	@Override
	public ImageFormat format() {
		return ImageFormat.TIFF;
	}

	@Override
	public boolean recognizes(Bytes b) {
		return b.has(0, "II*\0") || b.has(0, "MM\0*") || b.has(0, "II+\0") || b.has(0, "MM\0+");
	}

	@Override
	public StoredImage read(Bytes b) throws BadImage {
		var directory = new TiffDirectory(b, 0);
		long width = required(directory, TiffDirectory.WIDTH, Messages.TiffHeader_noWidth);
		long height = required(directory, TiffDirectory.HEIGHT, Messages.TiffHeader_noHeight);
		Sizes.check(width, height);
		checkMemory(directory, width * height);
		checkTiles(directory);
		var orientation = Orientation.ofExif((int) value(directory, TiffDirectory.ORIENTATION, 1));
		return new StoredImage(ImageFormat.TIFF, (int) width, (int) height, orientation, Coding.SPECIAL);
	}

	private static void checkMemory(TiffDirectory directory, long pixels) throws BadImage {
		long samples = value(directory, TiffDirectory.SAMPLES_PER_PIXEL, 1);
		long bits = value(directory, TiffDirectory.BITS_PER_SAMPLE, 1);
		if (samples < 1 || samples > 64 || bits < 1 || bits > 64 || pixels * samples * bits / 8 > MAX_BYTES) {
			throw BadImage.unsupported(NLS.bind(Messages.TiffHeader_channels, samples, bits));
		}
	}

	private static void checkTiles(TiffDirectory directory) throws BadImage {
		long width = value(directory, TiffDirectory.TILE_WIDTH, 1);
		long height = value(directory, TiffDirectory.TILE_HEIGHT, 1);
		Sizes.check(width, height);
	}

	@Override
	public boolean isWhole(Bytes whole) {
		try {
			var directory = new TiffDirectory(whole, 0);
			return end(directory, TiffDirectory.STRIP_OFFSETS, TiffDirectory.STRIP_BYTE_COUNTS) <= whole.length()
					&& end(directory, TiffDirectory.TILE_OFFSETS, TiffDirectory.TILE_BYTE_COUNTS) <= whole.length();
		} catch (BadImage endsBefore) {
			return false;
		}
	}

	private static long end(TiffDirectory directory, int offsetTag, int countTag) throws BadImage {
		var offsets = directory.first(offsetTag, MAX_ENTRIES);
		var counts = directory.first(countTag, MAX_ENTRIES);
		if (offsets == null || counts == null) {
			return 0;
		}
		long end = 0;
		for (long i = 0; i < Math.min(offsets.count(), counts.count()); i++) {
			end = Math.max(end, offsets.value(i) + counts.value(i));
		}
		return end;
	}

	private static long required(TiffDirectory directory, int tag, String otherwise) throws BadImage {
		var entry = directory.first(tag, MAX_ENTRIES);
		if (entry == null || entry.count() < 1) {
			throw BadImage.damaged(otherwise);
		}
		return entry.value(0);
	}

	private static long value(TiffDirectory directory, int tag, long otherwise) throws BadImage {
		TiffDirectory.@Nullable Entry entry = directory.first(tag, MAX_ENTRIES);
		return entry == null || entry.count() < 1 ? otherwise : entry.value(0);
	}
}
