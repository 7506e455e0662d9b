package org.reannotate.application.commandline;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Small image files for tests. */
public final class Pictures {

	private Pictures() {
	}

	/** Writes a PNG of one colour with a mark, so that no two are the same file. */
	public static Path write(Path file, Color colour, int mark) throws IOException {
		Files.createDirectories(file.getParent());
		var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				image.setRGB(x, y, (x * 31 + y * 17 + mark * 13) % 29 < 14 ? colour.getRGB() : mark * 7919);
			}
		}
		ImageIO.write(image, "png", file.toFile());
		return file;
	}

	/** A folder with the categories {@code red} and {@code =blue}, {@code each} images in each. */
	public static Path folder(Path folder, int each) throws IOException {
		for (int i = 0; i < each; i++) {
			write(folder.resolve("red/" + i + ".png"), Color.RED, i);
			write(folder.resolve("=blue/" + i + " <b>.png"), Color.BLUE, 100 + i);
		}
		return folder;
	}
}
