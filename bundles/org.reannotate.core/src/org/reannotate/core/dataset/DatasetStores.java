package org.reannotate.core.dataset;

import java.nio.file.Path;
import java.util.List;

/**
 * Makes and opens datasets; an OSGi service.
 *
 * <pre>
 * try (DatasetStore store = stores.open(folder)) {
 * 	IntPage page = store.query(new SampleQuery(SampleFilter.ALL, SampleSort.WORST_FIRST, 0, 200));
 * 	List&lt;SampleRecord&gt; samples = store.samples(page.ids());
 * }
 * </pre>
 */
public interface DatasetStores {

	/**
	 * Makes an empty dataset and opens it.
	 *
	 * @param datasetFolder made where it does not exist; must not hold a dataset yet
	 * @param name          for people
	 * @param imageRoots    one or more existing folders; kept relative where they lie inside the dataset's folder
	 * @throws DatasetException when the folder holds a dataset already, or cannot be written
	 */
	DatasetStore create(Path datasetFolder, String name, List<Path> imageRoots) throws DatasetException;

	/**
	 * Opens a dataset. Several stores can be open on one dataset, in one process or many of the same machine; close
	 * each. Where the folder cannot be written, the store is {@linkplain DatasetInfo#readOnly() read only}.
	 *
	 * @param datasetFolder the folder that holds {@code dataset.reannotate}
	 * @throws DatasetException when there is no dataset, it was written by a newer version, is damaged, or is open on
	 *                          another machine
	 */
	DatasetStore open(Path datasetFolder) throws DatasetException;

	/** Returns whether a folder holds a dataset: whether there is a file {@code dataset.reannotate} in it. */
	boolean isDataset(Path datasetFolder);
}
