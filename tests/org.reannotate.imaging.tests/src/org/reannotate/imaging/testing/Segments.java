package org.reannotate.imaging.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Parts of files put together byte by byte. */
public final class Segments {

	private Segments() {
	}

	public static byte[] join(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	public static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A JPEG with one more segment right after its start. */
	public static byte[] withJpegSegment(byte[] jpeg, int marker, byte[] payload) {
		int length = payload.length + 2;
		byte[] head = { (byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length };
		return join(java.util.Arrays.copyOf(jpeg, 2), head, payload, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
	}

	/** An EXIF payload that says nothing but the orientation. */
	public static byte[] exif(int orientation, ByteOrder order) {
		return join(ascii("Exif\0\0"), exifTiff(orientation, order));
	}

	/** The TIFF structure inside an EXIF payload. */
	public static byte[] exifTiff(int orientation, ByteOrder order) {
		var tiff = ByteBuffer.allocate(26).order(order);
		tiff.put(ascii(order == ByteOrder.BIG_ENDIAN ? "MM" : "II")).putShort((short) 42).putInt(8);
		tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
				.putShort((short) 0).putInt(0);
		return tiff.array();
	}

	/** The Adobe marker's payload; transform 0: CMYK or RGB, 2: YCCK. */
	public static byte[] adobe(int transform) {
		return join(ascii("Adobe"), new byte[] { 0, 100, 0, 0, 0, 0, (byte) transform });
	}

	/** A PNG chunk with its length and checksum. */
	public static byte[] pngChunk(String type, byte[] data) {
		var crc = new CRC32();
		crc.update(ascii(type));
		crc.update(data);
		return join(ByteBuffer.allocate(4).putInt(data.length).array(), ascii(type), data,
				ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
	}

	/** A PNG with one more chunk behind its header. */
	public static byte[] withPngChunk(byte[] png, byte[] chunk) {
		int afterHeader = 8 + 25;
		return join(java.util.Arrays.copyOf(png, afterHeader), chunk,
				java.util.Arrays.copyOfRange(png, afterHeader, png.length));
	}

	/** The data of a PNG's {@code iCCP} chunk. */
	public static byte[] pngProfile(byte[] icc) {
		var deflater = new Deflater();
		deflater.setInput(icc);
		deflater.finish();
		var packed = new byte[icc.length + 100];
		int length = deflater.deflate(packed);
		deflater.end();
		return join(ascii("profile\0\0"), java.util.Arrays.copyOf(packed, length));
	}
}
