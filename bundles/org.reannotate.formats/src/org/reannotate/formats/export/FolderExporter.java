package org.reannotate.formats.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.formats.internal.export.CommonRoot;
import org.reannotate.formats.internal.export.ExportFolder;
import org.reannotate.formats.internal.export.ImageTree;
import org.reannotate.formats.internal.export.StoredLabels;

/**
 * The Keras layout with the labels as decided: one folder a category, below {@code train}, {@code val} and {@code test}
 * where the dataset has splits; images are hard links where the disk can, else copies. {@code labels.csv} beside carries
 * what folders cannot: further categories, and who said so. Samples without a label lie in {@code _unlabelled}; excluded
 * ones are not copied but named in {@code excluded.csv}. Names that a file system cannot hold are escaped with {@code %XX}.
 */
public final class FolderExporter implements DatasetExporter {

	@Override
	public String id() {
		return "folders";
	}

	@Override
	public ExportReport export(DatasetStore store, Path output, IProgressMonitor monitor) throws DatasetException {
		var labels = new StoredLabels(store, new CommonRoot(store.info().imageRoots()));
		try (var folder = new ExportFolder(output)) {
			var tree = new ImageTree(folder.folder(), hasSplits(store.index()));
			int missing;
			try (tree) {
				missing = labels.forEach(tree::add, monitor);
			}
			folder.publish(tree.marker());
			return tree.report(output, missing);
		} catch (IOException | UncheckedIOException failed) {
			throw new DatasetException(NLS.bind(Messages.FolderExporter_failed, output, failed.getMessage()), failed);
		}
	}

	private static boolean hasSplits(SampleIndex index) {
		for (int row = 0; row < index.size(); row++) {
			if (!index.missing(row) && index.split(row) != null) {
				return true;
			}
		}
		return false;
	}
}
