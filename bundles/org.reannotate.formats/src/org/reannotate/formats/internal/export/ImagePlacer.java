package org.reannotate.formats.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts images into an exported tree: as hard links where the disk can, else as copies. */
public final class ImagePlacer {
	private int copied;
	private boolean links = true;

	/** Puts {@code image} at {@code place}, whose folder is made. */
	public void put(Path image, Path place) throws IOException {
		Files.createDirectories(place.getParent());
		Path real = image.toRealPath();
		if (links && link(real, place)) {
			return;
		}
		Files.copy(real, place, StandardCopyOption.COPY_ATTRIBUTES);
		copied++;
	}

	/** Once a disk has refused, the other images are not tried. */
	private boolean link(Path image, Path place) {
		try {
			Files.createLink(place, image);
			return true;
		} catch (IOException | UnsupportedOperationException | SecurityException otherDisk) {
			links = false;
			return false;
		}
	}

	/** How many were copied. */
	public int copied() {
		return copied;
	}
}
