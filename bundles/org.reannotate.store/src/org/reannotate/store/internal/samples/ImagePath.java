package org.reannotate.store.internal.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.SampleRecord;

/** Where a sample's image lies: inside its image root and nowhere else. */
public final class ImagePath {

	private ImagePath() {
	}

	/** Returns the file, which need not exist. */
	public static Path of(SampleRecord sample, List<Path> roots) throws DatasetException {
		if (sample.root() < 0 || sample.root() >= roots.size()) {
			throw new DatasetException("The sample " + sample.path() + " belongs to image folder " + sample.root()
					+ ", which the dataset does not name. Correct dataset.reannotate.");
		}
		Path root = roots.get(sample.root());
		try {
			Path file = root.resolve(sample.path()).normalize();
			if (!file.startsWith(root.normalize()) || leadsOut(file, root)) {
				throw outside(sample, root);
			}
			return file;
		} catch (InvalidPathException e) {
			throw new DatasetException("The sample path \"" + sample.path() + "\" cannot be a file on this machine: "
					+ e.getReason() + ". A UTF-8 locale (LC_ALL=C.UTF-8) may help.", e);
		} catch (IOException e) {
			throw new DatasetException("The image " + sample.path() + " in " + root + " cannot be reached: "
					+ e.getMessage(), e);
		}
	}

	private static boolean leadsOut(Path file, Path root) throws IOException {
		return Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath());
	}

	private static DatasetException outside(SampleRecord sample, Path root) {
		return new DatasetException("The sample path \"" + sample.path() + "\" leads out of the image folder " + root
				+ ". It is not opened; remove the link and import again.");
	}
}
