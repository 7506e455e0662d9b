package org.reannotate.formats.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.model.Annotation;
import org.reannotate.model.Sample;

/** Reads a dataset's samples with their labels as decided, a thousand at a time in the order of ids. */
public final class StoredLabels {
	private static final int AT_ONCE = 1000;

	private final DatasetStore store;
	private final CommonRoot root;
	private final Map<Integer, String> categoryPaths = new HashMap<>();

	/** What an export does with a sample. */
	public interface Taker {
		void take(ExportedSample sample) throws DatasetException;
	}

	public StoredLabels(DatasetStore store, CommonRoot root) {
		this.store = store;
		this.root = root;
		for (CategoryRecord category : store.categories()) {
			categoryPaths.put(category.id(), category.path());
		}
	}

	/**
	 * Hands every sample that is there to {@code taker}.
	 *
	 * @return how many were passed over because their image is missing
	 */
	public int forEach(Taker taker, IProgressMonitor monitor) throws DatasetException {
		SampleIndex index = store.index();
		var progress = SubMonitor.convert(monitor, index.size());
		int[] ids = new int[index.size()];
		int present = 0;
		for (int row = 0; row < index.size(); row++) {
			if (!index.missing(row)) {
				ids[present++] = index.id(row);
			}
		}
		for (int from = 0; from < present; from += AT_ONCE) {
			int[] some = Arrays.copyOfRange(ids, from, Math.min(present, from + AT_ONCE));
			progress.checkCanceled();
			progress.worked(some.length);
			take(some, taker);
		}
		return ids.length - present;
	}

	private void take(int[] ids, Taker taker) throws DatasetException {
		var annotated = new HashMap<Integer, Sample>();
		for (Sample sample : store.readSamples(ids)) {
			annotated.put(sample.getId(), sample);
		}
		for (SampleRecord sample : store.samples(ids)) {
			taker.take(exported(sample, annotated.get(sample.id())));
		}
	}

	private ExportedSample exported(SampleRecord sample, @org.eclipse.jdt.annotation.Nullable Sample annotated)
			throws DatasetException {
		var categories = new ArrayList<String>();
		if (sample.labelled()) {
			categories.add(path(sample.category()));
		}
		for (int further : sample.further()) {
			categories.add(path(further));
		}
		List<Annotation> said = annotated == null ? List.of() : annotated.getAnnotations();
		Annotation last = said.isEmpty() ? null : said.get(said.size() - 1);
		Path file = store.info().imageRoots().get(sample.root()).resolve(sample.path());
		return new ExportedSample(root.path(sample), file, categories, sample.split(),
				sample.state() == SampleState.EXCLUDED, sample.state() == SampleState.OPEN ? "import" : "person",
				last == null || last.getAuthor() == null ? "" : last.getAuthor(),
				last == null || last.getTime() == null ? "" : last.getTime().toString());
	}

	private String path(int category) {
		return categoryPaths.getOrDefault(category, "");
	}
}
