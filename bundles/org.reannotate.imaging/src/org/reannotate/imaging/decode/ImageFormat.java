package org.reannotate.imaging.decode;

import java.util.List;
import java.util.Locale;

/** The file formats that can be read. A file's format is what its first bytes say, whatever its name ends in. */
public enum ImageFormat {
	JPEG("jpg", "jpeg", "jpe", "jfif"), PNG("png"), GIF("gif"), BMP("bmp", "dib"), WEBP("webp"), TIFF("tif", "tiff");

	private final List<String> extensions;

	ImageFormat(String... extensions) {
		this.extensions = List.of(extensions);
	}

	/** Name for files, tables and protocols: lower case, stable ({@code jpeg}, {@code png}, ...). */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Usual file name endings, lower case and without the dot, the most usual one first. */
	public List<String> extensions() {
		return extensions;
	}

	/** Whether {@code fileName} ends like an image of this format, in upper or lower case. */
	public boolean hasExtension(String fileName) {
		return extensions.contains(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	/** Whether {@code fileName} ends like an image of any format here. */
	public static boolean hasImageExtension(String fileName) {
		for (ImageFormat format : values()) {
			if (format.hasExtension(fileName)) {
				return true;
			}
		}
		return false;
	}
}
