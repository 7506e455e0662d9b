package org.reannotate.imaging.testing;

import static org.reannotate.imaging.testing.Segments.ascii;
import static org.reannotate.imaging.testing.Segments.join;
import static org.reannotate.imaging.testing.Segments.pngChunk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small files that declare a picture of 60,000 x 60,000 pixels (WebP: 16,383, what its simple form can say). */
public final class HugeHeaders {
	private static final int SIDE = 60_000;

	private HugeHeaders() {
	}

	/** By format. */
	public static Map<String, byte[]> all() {
		var files = new LinkedHashMap<String, byte[]>();
		files.put("jpeg", jpeg());
		files.put("png", png());
		files.put("gif", gif());
		files.put("bmp", bmp());
		files.put("webp", webp());
		files.put("tiff", tiff());
		return files;
	}

	private static byte[] jpeg() {
		var frame = ByteBuffer.allocate(19);
		frame.put((byte) 0xff).put((byte) 0xc0).putShort((short) 17).put((byte) 8).putShort((short) SIDE)
				.putShort((short) SIDE).put((byte) 3);
		return join(new byte[] { (byte) 0xff, (byte) 0xd8 }, frame.array(), new byte[] { (byte) 0xff, (byte) 0xd9 });
	}

	private static byte[] png() {
		byte[] header = ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE).put((byte) 8).put((byte) 2).array();
		return join(ascii("\u0089PNG\r\n\u001a\n"), pngChunk("IHDR", header), pngChunk("IDAT", new byte[10]),
				pngChunk("IEND", new byte[0]));
	}

	private static byte[] gif() {
		var gif = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
		gif.put(ascii("GIF89a")).putShort((short) SIDE).putShort((short) SIDE).put((byte) 0).put((byte) 0).put((byte) 0);
		gif.put((byte) 0x2c).putInt(0).putShort((short) SIDE).putShort((short) SIDE).put((byte) 0);
		return gif.array();
	}

	private static byte[] bmp() {
		var bmp = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
		bmp.put(ascii("BM")).putInt(60).putInt(0).putInt(54).putInt(40).putInt(SIDE).putInt(-SIDE).putShort((short) 1)
				.putShort((short) 24);
		return bmp.array();
	}

	private static byte[] webp() {
		var webp = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
		webp.put(ascii("RIFF")).putInt(32).put(ascii("WEBPVP8 ")).putInt(20).put(new byte[] { 0, 0, 0, (byte) 0x9d, 1, 0x2a })
				.putShort((short) 0x3fff).putShort((short) 0x3fff);
		return webp.array();
	}

	private static byte[] tiff() {
		var tiff = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
		tiff.put(ascii("II*\0")).putInt(8).putShort((short) 2);
		for (int tag = 256; tag <= 257; tag++) {
			tiff.putShort((short) tag).putShort((short) 4).putInt(1).putInt(SIDE);
		}
		return tiff.array();
	}
}
