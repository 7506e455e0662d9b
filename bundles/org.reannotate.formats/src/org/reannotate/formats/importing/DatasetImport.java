package org.reannotate.formats.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;

/**
 * Imports a source into a dataset; again and again: only what changed is read and written, and decisions stay.
 *
 * <pre>
 * var request = ImportRequest.of(folder);
 * try (var store = stores.create(datasetFolder, "scenes", DatasetImport.imageRoots(request))) {
 * 	ImportReport report = DatasetImport.run(store, request, "jane", monitor);
 * }
 * </pre>
 */
public final class DatasetImport {

	private DatasetImport() {
	}

	/** The image roots that a dataset for this source needs. */
	public static List<Path> imageRoots(ImportRequest request) throws DatasetException {
		return Importers.forSource(request.source()).imageRoots(request);
	}

	/**
	 * Imports, reading files on all cores. Images that cannot be used become samples with their reason and the import goes
	 * on.
	 *
	 * @throws DatasetException if the source as a whole cannot be read, the dataset lacks an image root, or the store fails
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what was imported so far
	 *         stays
	 */
	public static ImportReport run(DatasetStore store, ImportRequest request, String author, IProgressMonitor monitor)
			throws DatasetException {
		throw new DatasetException("not yet");
	}
}
