package org.reannotate.formats.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.formats.internal.export.CommonRoot;
import org.reannotate.formats.internal.export.ExportFolder;
import org.reannotate.formats.internal.export.LabelTableWriter;
import org.reannotate.formats.internal.export.MissingImages;
import org.reannotate.formats.internal.export.StoredLabels;
import org.reannotate.formats.internal.marker.ExportMarker;

/**
 * One table, {@code labels.csv}, with paths relative to the image root and a row for every sample that is there, excluded
 * ones too. The images stay where they are; the marker beside names their folder, so that the table can be imported as it
 * is on the same machine.
 */
public final class CsvExporter implements DatasetExporter {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public ExportReport export(DatasetStore store, Path output, IProgressMonitor monitor) throws DatasetException {
		var root = new CommonRoot(store.info().imageRoots());
		try (var folder = new ExportFolder(output)) {
			int missing;
			int rows;
			try (var table = new LabelTableWriter(folder.folder().resolve(ExportMarker.LABELS))) {
				missing = new StoredLabels(store, root).forEach(table::write, monitor);
				rows = table.rows();
			}
			folder.publish(new ExportMarker(id(), ExportMarker.VERSION, false, root.folder().toString()));
			return new ExportReport(output, rows, 0, missing == 0 ? List.of() : List.of(MissingImages.notice(missing)));
		} catch (IOException | UncheckedIOException failed) {
			throw new DatasetException(NLS.bind(Messages.CsvExporter_failed, output, failed.getMessage()), failed);
		}
	}
}
