package org.reannotate.imaging.testing;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/** One whole file of each kind that Java can write, of the same scene. */
public final class SampleFiles {

	private SampleFiles() {
	}

	/** By a name that says the kind; all show {@link Pictures#scene} of this size and seed (grey ones without colour). */
	public static Map<String, byte[]> of(int width, int height, long seed) {
		var scene = Pictures.scene(width, height, seed);
		var files = new LinkedHashMap<String, byte[]>();
		files.put("baseline.jpg", Encoded.jpeg(scene, 0.95, false));
		files.put("progressive.jpg", Encoded.jpeg(scene, 0.95, true));
		files.put("grey.jpg", Encoded.jpeg(redrawn(scene, BufferedImage.TYPE_BYTE_GRAY), 0.95, false));
		files.put("rgb.png", Encoded.as("png", scene));
		files.put("alpha.png", Encoded.as("png", redrawn(scene, BufferedImage.TYPE_INT_ARGB)));
		files.put("grey.png", Encoded.as("png", redrawn(scene, BufferedImage.TYPE_BYTE_GRAY)));
		files.put("grey16.png", Encoded.as("png", redrawn(scene, BufferedImage.TYPE_USHORT_GRAY)));
		files.put("palette.png", Encoded.as("png", redrawn(scene, BufferedImage.TYPE_BYTE_INDEXED)));
		files.put("binary.png", Encoded.as("png", redrawn(scene, BufferedImage.TYPE_BYTE_BINARY)));
		files.put("rgb.bmp", Encoded.as("bmp", scene));
		files.put("palette.bmp", Encoded.as("bmp", redrawn(scene, BufferedImage.TYPE_BYTE_INDEXED)));
		files.put("palette.gif", Encoded.as("gif", redrawn(scene, BufferedImage.TYPE_BYTE_INDEXED)));
		files.put("rgb.tiff", Encoded.as("tiff", scene));
		files.put("alpha.tiff", Encoded.as("tiff", redrawn(scene, BufferedImage.TYPE_4BYTE_ABGR)));
		return files;
	}

	/** The picture in another kind of memory. */
	public static BufferedImage redrawn(BufferedImage image, int type) {
		var other = new BufferedImage(image.getWidth(), image.getHeight(), type);
		var g = other.createGraphics();
		g.drawImage(image, 0, 0, null);
		g.dispose();
		return other;
	}
}
