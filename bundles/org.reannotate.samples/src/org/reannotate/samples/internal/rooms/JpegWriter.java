package org.reannotate.samples.internal.rooms;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Encodes JPEG with the Java runtime's own writer, whatever other writers are on the class path: they would give other
 * bytes. Not thread-safe; close it to free native memory.
 */
public final class JpegWriter implements AutoCloseable {

	private final ImageWriter writer = runtimesOwn();

	/** Quality in [0, 1]. */
	public byte[] encode(BufferedImage picture, double quality) throws IOException {
		var bytes = new ByteArrayOutputStream(16_384);
		try (var output = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(output);
			var parameters = writer.getDefaultWriteParam();
			parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			parameters.setCompressionQuality((float) quality);
			writer.write(null, new IIOImage(picture, null, null), parameters);
		}
		return bytes.toByteArray();
	}

	@Override
	public void close() {
		writer.dispose();
	}

	private static ImageWriter runtimesOwn() {
		var writers = Spliterators.spliteratorUnknownSize(ImageIO.getImageWritersByFormatName("jpeg"), 0);
		return StreamSupport.stream(writers, false)
				.filter(writer -> writer.getClass().getModule() == BufferedImage.class.getModule()).findFirst()
				.orElseThrow(() -> new IllegalStateException("This Java runtime cannot write JPEG files"));
	}
}
