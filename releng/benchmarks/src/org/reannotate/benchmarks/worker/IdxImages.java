package org.reannotate.benchmarks.worker;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import javax.imageio.ImageIO;

/** Images in the format of MNIST, as files in one folder a category. */
final class IdxImages {

	private static final int MOST = 1200;
	private static final int IMAGES_MAGIC = 0x803;
	private static final int LABELS_MAGIC = 0x801;

	private IdxImages() {
	}

	/** Unpacks some of the test images; whether there were any. */
	static boolean unpack(Path from, Path to) throws IOException {
		Path images = from.resolve("t10k-images-idx3-ubyte.gz");
		Path labels = from.resolve("t10k-labels-idx1-ubyte.gz");
		if (!Files.exists(images) || !Files.exists(labels)) {
			return false;
		}
		try (var pictures = new DataInputStream(new GZIPInputStream(Files.newInputStream(images)));
				var categories = new DataInputStream(new GZIPInputStream(Files.newInputStream(labels)))) {
			int count = Math.min(MOST, open(pictures, IMAGES_MAGIC));
			int height = pictures.readInt();
			int width = pictures.readInt();
			open(categories, LABELS_MAGIC);
			for (int i = 0; i < count; i++) {
				Path folder = Files.createDirectories(to.resolve("category-" + categories.readUnsignedByte()));
				ImageIO.write(read(pictures, width, height), "png", folder.resolve(i + ".png").toFile());
			}
		}
		return true;
	}

	private static int open(DataInputStream in, int magic) throws IOException {
		if (in.readInt() != magic) {
			throw new IOException("this is no file of MNIST's kind");
		}
		return in.readInt();
	}

	private static BufferedImage read(DataInputStream in, int width, int height) throws IOException {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		byte[] pixels = in.readNBytes(width * height);
		image.getRaster().setDataElements(0, 0, width, height, pixels);
		return image;
	}
}
