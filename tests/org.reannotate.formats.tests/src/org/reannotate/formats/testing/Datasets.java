package org.reannotate.formats.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.formats.importing.DatasetImport;
import org.reannotate.formats.importing.ImportReport;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.store.StoresComponent;

/** Real datasets, made and asked in one line. */
public final class Datasets {

	private Datasets() {
	}

	/** A new, empty dataset for a source. */
	public static DatasetStore create(Path folder, ImportRequest request) throws DatasetException {
		return new StoresComponent().create(folder, "test", DatasetImport.imageRoots(request));
	}

	/** A new dataset with all that a source holds. */
	public static DatasetStore imported(Path folder, ImportRequest request) throws DatasetException {
		DatasetStore store = create(folder, request);
		importAll(store, request);
		return store;
	}

	public static ImportReport importAll(DatasetStore store, ImportRequest request) throws DatasetException {
		return DatasetImport.run(store, request, "tester", new NullProgressMonitor());
	}

	/** What a dataset says about its samples, by path: {@code [cat, dog] TRAIN excluded}. */
	public static Map<String, String> labels(DatasetStore store) throws DatasetException {
		var labels = new TreeMap<String, String>();
		for (SampleRecord sample : all(store)) {
			labels.put(sample.path(), describe(store, sample));
		}
		return labels;
	}

	/** The same by content hash, for trees whose paths differ. */
	public static Map<String, String> labelsByContent(DatasetStore store) throws DatasetException {
		var labels = new TreeMap<String, String>();
		for (SampleRecord sample : all(store)) {
			labels.put(sample.contentHash(), describe(store, sample));
		}
		return labels;
	}

	private static String describe(DatasetStore store, SampleRecord sample) {
		var names = new ArrayList<String>();
		var ids = new ArrayList<Integer>();
		if (sample.labelled()) {
			ids.add(sample.category());
		}
		ids.addAll(sample.further());
		ids.forEach(id -> names.add(path(store, id)));
		return names + (sample.split() == null ? "" : " " + sample.split()) + (sample.state().name().equals("EXCLUDED") ? " excluded" : "");
	}

	private static String path(DatasetStore store, int id) {
		return store.categories().stream().filter(c -> c.id() == id).map(CategoryRecord::path).findFirst().orElseThrow();
	}

	/** The id of a category. */
	public static int category(DatasetStore store, String path) {
		return store.categories().stream().filter(c -> c.path().equals(path)).findFirst().orElseThrow().id();
	}

	/** The one sample of a path. */
	public static SampleRecord sample(DatasetStore store, String path) throws DatasetException {
		return store.samplesByPath(0, List.of(path)).get(0);
	}

	public static List<SampleRecord> all(DatasetStore store) throws DatasetException {
		var all = new ArrayList<SampleRecord>();
		store.forEachSample(all::add);
		return all;
	}
}
