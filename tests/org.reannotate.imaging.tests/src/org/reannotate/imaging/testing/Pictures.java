package org.reannotate.imaging.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

import org.reannotate.imaging.decode.Pixels;

/** Drawn pictures. */
public final class Pictures {

	private Pictures() {
	}

	/** Something like a photograph: soft colours, some shapes; another one for each seed. */
	public static BufferedImage scene(int width, int height, long seed) {
		var random = new Random(seed);
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
		g.fillRect(0, 0, width, height);
		for (int i = 0; i < 12; i++) {
			g.setColor(colour(random));
			int w = width / 8 + random.nextInt(width / 3);
			int h = height / 8 + random.nextInt(height / 3);
			if (random.nextBoolean()) {
				g.fillOval(random.nextInt(width) - w / 2, random.nextInt(height) - h / 2, w, h);
			} else {
				g.fillRect(random.nextInt(width) - w / 2, random.nextInt(height) - h / 2, w, h);
			}
		}
		g.dispose();
		return image;
	}

	private static Color colour(Random random) {
		return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
	}

	/** Red above green on the left, blue above white on the right: every turn of it looks different. */
	public static BufferedImage corners(int width, int height) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		Color[] colours = { Color.RED, Color.BLUE, Color.GREEN, Color.WHITE };
		for (int i = 0; i < 4; i++) {
			g.setColor(colours[i]);
			g.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
		}
		g.dispose();
		return image;
	}

	/** The same pixels as Reannotate's own. */
	public static Pixels pixels(BufferedImage image) {
		var rgb = new byte[image.getWidth() * image.getHeight() * 3];
		int at = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				int colour = image.getRGB(x, y);
				rgb[at++] = (byte) (colour >> 16);
				rgb[at++] = (byte) (colour >> 8);
				rgb[at++] = (byte) colour;
			}
		}
		return new Pixels(image.getWidth(), image.getHeight(), rgb);
	}

	/** Mean absolute difference of two pictures of one size, in levels. */
	public static double difference(Pixels a, Pixels b) {
		if (a.width() != b.width() || a.height() != b.height()) {
			throw new AssertionError(a.width() + " x " + a.height() + " and " + b.width() + " x " + b.height());
		}
		double sum = 0;
		for (int i = 0; i < a.rgb().length; i++) {
			sum += Math.abs((a.rgb()[i] & 0xff) - (b.rgb()[i] & 0xff));
		}
		return sum / a.rgb().length;
	}
}
