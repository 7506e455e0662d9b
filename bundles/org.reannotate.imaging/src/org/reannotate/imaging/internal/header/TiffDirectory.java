package org.reannotate.imaging.internal.header;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The first directory of a TIFF or BigTIFF structure (TIFF 6.0, section 2; BigTIFF design, AWare Systems). Reads entries
 * where they lie; allocates nothing by a declared number.
 */
final class TiffDirectory {
	static final int WIDTH = 256;
	static final int HEIGHT = 257;
	static final int BITS_PER_SAMPLE = 258;
	static final int STRIP_OFFSETS = 273;
	static final int ORIENTATION = 274;
	static final int SAMPLES_PER_PIXEL = 277;
	static final int STRIP_BYTE_COUNTS = 279;
	static final int TILE_WIDTH = 322;
	static final int TILE_HEIGHT = 323;
	static final int TILE_OFFSETS = 324;
	static final int TILE_BYTE_COUNTS = 325;
	static final int ICC_PROFILE = 34675;

	private static final int BIG = 43;

	private final Bytes bytes;
	private final long start;
	private final boolean little;
	private final boolean big;
	private final long directory;

	TiffDirectory(Bytes bytes, long start) throws BadImage {
		this.bytes = bytes;
		this.start = start;
		this.little = bytes.u8(start) == 'I';
		int version = number16(start + 2);
		this.big = version == BIG;
		if (version != 42 && !big) {
			throw BadImage.damaged(NLS.bind(Messages.TiffDirectory_version, version));
		}
		this.directory = start + (big ? number64(start + 8) : number32(start + 4));
	}

	/** One entry: a list of unsigned numbers. */
	final class Entry {
		private final int type;
		private final long count;
		private final long at;

		private Entry(int type, long count, long at) {
			this.type = type;
			this.count = count;
			this.at = at;
		}

		long count() {
			return count;
		}

		/** Place of the first byte in the file. */
		long at() {
			return at;
		}

		long value(long index) throws BadImage {
			return number(at + index * sizeOf(type), sizeOf(type));
		}
	}

	/** The entry of a tag, or null; looks at no more than {@code maxEntries}. */
	@Nullable
	Entry first(int tag, int maxEntries) throws BadImage {
		long entries = big ? number64(directory) : number16(directory);
		if (entries < 0 || entries > maxEntries) {
			throw BadImage.damaged(NLS.bind(Messages.TiffDirectory_entries, entries));
		}
		long at = directory + (big ? 8 : 2);
		for (long i = 0; i < entries; i++, at += big ? 20 : 12) {
			if (number16(at) == tag) {
				return entryAt(at);
			}
		}
		return null;
	}

	private Entry entryAt(long at) throws BadImage {
		int type = number16(at + 2);
		long count = big ? number64(at + 4) : number32(at + 4);
		long field = at + (big ? 12 : 8);
		if (count < 0 || count > Integer.MAX_VALUE) {
			throw BadImage.damaged(NLS.bind(Messages.TiffDirectory_values, count));
		}
		boolean inside = count * sizeOf(type) <= (big ? 8 : 4);
		return new Entry(type, count, inside ? field : start + (big ? number64(field) : number32(field)));
	}

	private static int sizeOf(int type) {
		return switch (type) {
		case 3, 8 -> 2;
		case 4, 9, 11, 13 -> 4;
		case 5, 10, 12, 16, 17, 18 -> 8;
		default -> 1;
		};
	}

	private long number(long at, int size) throws BadImage {
		return switch (size) {
		case 1 -> bytes.u8(at);
		case 2 -> number16(at);
		case 4 -> number32(at);
		default -> number64(at);
		};
	}

	private int number16(long at) throws BadImage {
		return little ? bytes.u16Little(at) : bytes.u16(at);
	}

	private long number32(long at) throws BadImage {
		return little ? bytes.u32Little(at) : bytes.u32(at);
	}

	private long number64(long at) throws BadImage {
		return little ? number32(at) | number32(at + 4) << 32 : number32(at) << 32 | number32(at + 4);
	}
}
