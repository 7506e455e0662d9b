package org.reannotate.worker.internal.run;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/** A dataset of 24 x 24 noisy pictures, reddish ones and bluish ones, with names that are a trial. */
public final class TinyImages {

	private static final int SIDE = 24;

	private TinyImages() {
	}

	/** Draws them; labels alternate, every {@code unlabelledEvery}-th has none (0: all have one). */
	public static RunInput draw(Path folder, int count, int folds, int unlabelledEvery) throws Exception {
		var samples = new ArrayList<RunSample>();
		for (int i = 0; i < count; i++) {
			Path file = folder.resolve("p\u00e4 'x' " + i + ".png");
			draw(file, i % 2, i);
			int label = unlabelledEvery > 0 && i % unlabelledEvery == unlabelledEvery - 1 ? -1 : i % 2;
			samples.add(new RunSample(100 + i, file.toString(), hash(file), label, i / 2 % folds));
		}
		return new RunInput(List.of(new RunColumn(1, "red"), new RunColumn(2, "blue")), samples);
	}

	private static void draw(Path file, int category, long seed) throws IOException {
		var random = new Random(seed);
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				int strong = 120 + random.nextInt(136);
				int weak = random.nextInt(136);
				image.setRGB(x, y, (category == 0 ? new Color(strong, 60, weak) : new Color(weak, 60, strong)).getRGB());
			}
		}
		ImageIO.write(image, "png", file.toFile());
	}

	/** SHA-256, hex. */
	public static String hash(Path file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}
}
