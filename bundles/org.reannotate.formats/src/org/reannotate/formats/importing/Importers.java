package org.reannotate.formats.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.csv.CsvLabelImporter;
import org.reannotate.formats.folder.ImageFolderImporter;

/** The importers there are. */
public final class Importers {
	private static final List<DatasetImporter> ALL = List.of(new ImageFolderImporter(), new CsvLabelImporter());

	private Importers() {
	}

	/** The importer for a source. */
	public static DatasetImporter forSource(Path source) throws DatasetException {
		for (DatasetImporter importer : ALL) {
			if (importer.accepts(source)) {
				return importer;
			}
		}
		throw new DatasetException(NLS.bind(Messages.Importers_unknown, source));
	}
}
