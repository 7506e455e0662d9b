package org.reannotate.formats.internal.export;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.export.ExportReport;
import org.reannotate.formats.internal.marker.ExportMarker;

/** An exported tree of images while it is written, with its tables. */
public final class ImageTree implements AutoCloseable {
	private final Path folder;
	private final boolean splits;
	private final TreeNames names;
	private final ImagePlacer images = new ImagePlacer();
	private final LabelTableWriter labels;
	private @Nullable LabelTableWriter excluded;
	private int vanished;

	/** @param splits whether the top folders are splits */
	public ImageTree(Path folder, boolean splits) throws IOException {
		this.folder = folder;
		this.splits = splits;
		this.names = new TreeNames(splits);
		this.labels = new LabelTableWriter(folder.resolve(ExportMarker.LABELS));
	}

	/** @throws DatasetException if the image cannot be put into the tree */
	public void add(ExportedSample sample) throws DatasetException {
		try {
			if (sample.excluded()) {
				excludedTable().write(sample);
				return;
			}
			String place = names.place(sample);
			images.put(sample.file(), folder.resolve(place));
			labels.write(sample.at(place));
		} catch (NoSuchFileException gone) {
			vanished++;
		} catch (IOException failed) {
			throw new DatasetException(NLS.bind(Messages.ImageTree_failed, sample.file(), failed.getMessage()), failed);
		}
	}

	private LabelTableWriter excludedTable() throws IOException {
		LabelTableWriter table = excluded;
		if (table == null) {
			table = new LabelTableWriter(folder.resolve(ExportMarker.EXCLUDED));
			excluded = table;
		}
		return table;
	}

	public ExportMarker marker() {
		return new ExportMarker("folders", ExportMarker.VERSION, splits, null);
	}

	/** @param missing samples that the dataset knows to be missing */
	public ExportReport report(Path output, int missing) {
		var notices = new ArrayList<String>();
		if (missing + vanished > 0) {
			notices.add(MissingImages.notice(missing + vanished));
		}
		LabelTableWriter table = excluded;
		if (table != null) {
			notices.add(NLS.bind(Messages.ImageTree_excluded, table.rows(), ExportMarker.EXCLUDED));
		}
		return new ExportReport(output, labels.rows(), images.copied(), List.copyOf(notices));
	}

	@Override
	public void close() throws IOException {
		labels.close();
		LabelTableWriter table = excluded;
		if (table != null) {
			table.close();
		}
	}
}
