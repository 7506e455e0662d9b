package org.reannotate.store.internal.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.SampleRecord;

/** Where a sample's image lies: inside its image root and nowhere else. */
public final class ImagePath {

	private ImagePath() {
	}

	/** Returns the file, which need not exist. */
	public static Path of(SampleRecord sample, List<Path> roots) throws DatasetException {
		if (sample.root() < 0 || sample.root() >= roots.size()) {
			throw new DatasetException(NLS.bind(Messages.ImagePath_noImageFolder, sample.path(), sample.root()));
		}
		Path root = roots.get(sample.root());
		try {
			Path file = root.resolve(sample.path()).normalize();
			if (!file.startsWith(root.normalize()) || leadsOut(file, root)) {
				throw outside(sample, root);
			}
			return file;
		} catch (InvalidPathException e) {
			throw new DatasetException(NLS.bind(Messages.ImagePath_impossible, sample.path(), e.getReason()), e);
		} catch (IOException e) {
			throw new DatasetException(NLS.bind(Messages.ImagePath_unreachable,
					new Object[] { sample.path(), root, e.getMessage() }), e);
		}
	}

	private static boolean leadsOut(Path file, Path root) throws IOException {
		return Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath());
	}

	private static DatasetException outside(SampleRecord sample, Path root) {
		return new DatasetException(NLS.bind(Messages.ImagePath_outside, sample.path(), root));
	}
}
