package org.reannotate.formats.importing;

import java.nio.file.Path;
import java.util.List;

import org.reannotate.core.dataset.DatasetException;

/** One kind of source. Stateless; a new kind is a class that implements this and a line in {@link Importers}. */
public interface DatasetImporter {

	/** Whether this reads such a source. */
	boolean accepts(Path source);

	/** The folders that the samples' paths will be relative to, absolute; the first one is the main one. */
	List<Path> imageRoots(ImportRequest request) throws DatasetException;

	/**
	 * Looks through a source.
	 *
	 * @param notices takes what a person should know, also later while the candidates are read
	 * @return one scan for each of {@link #imageRoots}, in their order
	 * @throws DatasetException if the source as a whole cannot be read
	 */
	List<RootScan> scan(ImportRequest request, Notices notices) throws DatasetException;
}
