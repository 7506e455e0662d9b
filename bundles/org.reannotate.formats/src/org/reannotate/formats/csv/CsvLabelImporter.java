package org.reannotate.formats.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.DatasetImporter;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.Notices;
import org.reannotate.formats.importing.RootScan;

public final class CsvLabelImporter implements DatasetImporter {
	@Override
	public boolean accepts(Path source) {
		return !Files.isDirectory(source) && source.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
	}

	@Override
	public List<Path> imageRoots(ImportRequest request) throws DatasetException {
		throw new DatasetException("not yet");
	}

	@Override
	public List<RootScan> scan(ImportRequest request, Notices notices) throws DatasetException {
		throw new DatasetException("not yet");
	}
}
