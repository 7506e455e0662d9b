package org.reannotate.formats.export;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;

/** The exporters there are. */
public final class Exporters {
	private static final List<DatasetExporter> ALL = List.of(new CsvExporter(), new FolderExporter());

	private Exporters() {
	}

	/** All of them, the usual one first. */
	public static List<DatasetExporter> all() {
		return ALL;
	}

	/** The exporter of a command line's word. */
	public static DatasetExporter of(String id) throws DatasetException {
		for (DatasetExporter exporter : ALL) {
			if (exporter.id().equals(id)) {
				return exporter;
			}
		}
		throw new DatasetException(NLS.bind(Messages.Exporters_unknown, id,
				ALL.stream().map(DatasetExporter::id).collect(Collectors.joining(Messages.Exporters_or))));
	}
}
