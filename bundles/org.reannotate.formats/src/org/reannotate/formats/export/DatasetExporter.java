package org.reannotate.formats.export;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;

/** One format to take labels out in. Stateless; a new format is a class that implements this and a line in {@link Exporters}. */
public interface DatasetExporter {

	/** Name on the command line. */
	String id();

	/**
	 * Writes the labels as decided into a new folder, which appears whole or not at all. An export of ours that lies there
	 * is replaced.
	 *
	 * @param output does not exist, is empty, or is an earlier export
	 * @throws DatasetException if the folder holds something else, or cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing was written then
	 */
	ExportReport export(DatasetStore store, Path output, IProgressMonitor monitor) throws DatasetException;
}
