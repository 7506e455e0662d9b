package org.reannotate.formats.export;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;

public final class FolderExporter implements DatasetExporter {
	@Override
	public String id() {
		return "folders";
	}

	@Override
	public ExportReport export(DatasetStore store, Path output, IProgressMonitor monitor) throws DatasetException {
		throw new DatasetException("not yet");
	}
}
