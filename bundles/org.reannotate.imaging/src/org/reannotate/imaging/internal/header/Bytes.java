package org.reannotate.imaging.internal.header;

/**
 * The first bytes of a file, or all of them, for reading numbers at any place. A place behind the end is no error of
 * the caller but of the file: {@link EndOfBytes}.
 */
public final class Bytes {
	private final byte[] data;

	public Bytes(byte[] data) {
		this.data = data;
	}

	/** The wanted place is not here: the file was cut off, or only its beginning was given. */
	public static final class EndOfBytes extends BadImage {
		private static final long serialVersionUID = 1L;

		EndOfBytes() {
			super(Messages.Bytes_truncated, Messages.Bytes_truncated_remedy);
		}
	}

	public int length() {
		return data.length;
	}

	public byte[] array() {
		return data;
	}

	/** Unsigned byte. */
	public int u8(long at) throws EndOfBytes {
		if (at < 0 || at >= data.length) {
			throw new EndOfBytes();
		}
		return data[(int) at] & 0xff;
	}

	/** Unsigned 16 bits, most significant byte first. */
	public int u16(long at) throws EndOfBytes {
		return u8(at) << 8 | u8(at + 1);
	}

	/** Unsigned 32 bits, most significant byte first. */
	public long u32(long at) throws EndOfBytes {
		return (long) u16(at) << 16 | u16(at + 2);
	}

	/** Unsigned 16 bits, least significant byte first. */
	public int u16Little(long at) throws EndOfBytes {
		return u8(at) | u8(at + 1) << 8;
	}

	/** Unsigned 24 bits, least significant byte first. */
	public int u24Little(long at) throws EndOfBytes {
		return u16Little(at) | u8(at + 2) << 16;
	}

	/** Unsigned 32 bits, least significant byte first. */
	public long u32Little(long at) throws EndOfBytes {
		return u16Little(at) | (long) u16Little(at + 2) << 16;
	}

	/** Whether these characters (ISO 8859-1) stand at a place; false where the bytes end before. */
	public boolean has(long at, String characters) {
		if (at < 0 || at + characters.length() > data.length) {
			return false;
		}
		for (int i = 0; i < characters.length(); i++) {
			if ((data[(int) at + i] & 0xff) != characters.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
