package org.reannotate.imaging.internal.header;

/**
 * Walks the segments of a JPEG file (ITU T.81, B.1.1). A segment is a marker, its length and its payload; after a start
 * of scan the entropy-coded data is passed over.
 */
public final class JpegSegments {
	public static final int APP1 = 0xe1;
	public static final int APP2 = 0xe2;
	public static final int APP14 = 0xee;
	static final int START_OF_SCAN = 0xda;
	private static final int END_OF_IMAGE = 0xd9;
	private static final int FIRST_RESTART = 0xd0;
	private static final int LAST_RESTART = 0xd7;

	private final Bytes bytes;
	private long next = 2;
	private int marker;
	private long payload;

	/** Stands before the first segment. */
	public JpegSegments(Bytes bytes) {
		this.bytes = bytes;
	}

	/**
	 * Goes to the next segment.
	 *
	 * @return false at the end of the image
	 * @throws Bytes.EndOfBytes if the bytes end before that
	 */
	public boolean advance() throws BadImage {
		long at = next;
		while (bytes.u8(at) != 0xff) {
			at++;
		}
		while (bytes.u8(at) == 0xff) {
			at++;
		}
		marker = bytes.u8(at);
		payload = at + 3;
		if (marker == END_OF_IMAGE) {
			next = at + 1;
			return false;
		}
		next = standsAlone() ? at + 1 : at + 1 + Math.max(2, bytes.u16(at + 1));
		return true;
	}

	/** Passes the entropy-coded data that follows a start of scan: to the next marker that is not part of it. */
	void passScan() throws BadImage {
		byte[] data = bytes.array();
		for (int at = (int) Math.min(next, data.length); at < data.length - 1; at++) {
			if (data[at] == (byte) 0xff && endsScan(data[at + 1] & 0xff)) {
				next = at;
				return;
			}
		}
		throw new Bytes.EndOfBytes();
	}

	private static boolean endsScan(int following) {
		return following != 0 && following != 0xff && (following < FIRST_RESTART || following > LAST_RESTART);
	}

	private boolean standsAlone() {
		return marker == 0 || marker == 0x01 || marker >= FIRST_RESTART && marker <= 0xd8;
	}

	public int marker() {
		return marker;
	}

	/** Place of the marker's first byte, 0xff. */
	public long start() {
		return payload - 4;
	}

	/** Place of the first byte after marker and length. */
	public long payload() {
		return payload;
	}

	/** Place of the first byte behind the segment. */
	public long end() {
		return next;
	}

	/** A start of frame, which declares the size: 0xc0 to 0xcf without the tables among them. */
	boolean isFrame() {
		return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
	}
}
