package org.reannotate.imaging.internal.codec;

import javax.imageio.stream.ImageInputStreamImpl;

/** A file in memory as ImageIO wants it; unlike its own streams it neither copies nor writes a cache file. */
final class ByteArrayImageStream extends ImageInputStreamImpl {
	private final byte[] data;

	ByteArrayImageStream(byte[] data) {
		this.data = data;
	}

	@Override
	public int read() {
		bitOffset = 0;
		return streamPos < data.length ? data[(int) streamPos++] & 0xff : -1;
	}

	@Override
	public int read(byte[] into, int offset, int length) {
		bitOffset = 0;
		if (length == 0) {
			return 0;
		}
		int read = (int) Math.min(length, data.length - streamPos);
		if (read <= 0) {
			return -1;
		}
		System.arraycopy(data, (int) streamPos, into, offset, read);
		streamPos += read;
		return read;
	}

	@Override
	public long length() {
		return data.length;
	}
}
