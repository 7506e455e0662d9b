package org.reannotate.formats.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.SampleRecord;

/** The one folder that the paths of an export are relative to: the image root, or the folder above several. */
public final class CommonRoot {
	private final Path folder;
	private final List<String> prefixes = new ArrayList<>();

	/** @throws DatasetException if the roots lie on different drives */
	public CommonRoot(List<Path> roots) throws DatasetException {
		Path common = roots.get(0);
		for (Path root : roots) {
			while (common != null && !root.startsWith(common)) {
				common = common.getParent();
			}
		}
		if (common == null) {
			throw new DatasetException(NLS.bind(Messages.CommonRoot_none, roots));
		}
		folder = common;
		for (Path root : roots) {
			var prefix = new StringBuilder();
			common.relativize(root).forEach(name -> prefix.append(name).append('/'));
			prefixes.add(root.equals(common) ? "" : prefix.toString());
		}
	}

	public Path folder() {
		return folder;
	}

	/** A sample's path below {@link #folder()}. */
	String path(SampleRecord sample) {
		return prefixes.get(sample.root()) + sample.path();
	}
}
