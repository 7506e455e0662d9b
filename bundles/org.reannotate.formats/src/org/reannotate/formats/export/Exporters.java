package org.reannotate.formats.export;

import java.util.List;
import java.util.stream.Collectors;

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
		throw new DatasetException("The export format '" + id + "' is not known: use "
				+ ALL.stream().map(DatasetExporter::id).collect(Collectors.joining(" or ")) + ".");
	}
}
