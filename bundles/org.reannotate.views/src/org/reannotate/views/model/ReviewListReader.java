package org.reannotate.views.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.taxonomy.CategoryRecord;

/** Reads the current findings of a store with their samples. Blocks; not for the UI thread. */
public final class ReviewListReader {

	private final DatasetStore store;
	private final Map<Integer, CategoryRecord> categories = new HashMap<>();
	private final Map<Integer, SampleRecord> samples = new HashMap<>();

	private ReviewListReader(DatasetStore store) {
		this.store = store;
		store.categories().forEach(category -> categories.put(category.id(), category));
	}

	/** Returns the lists, or {@link ReviewLists#NONE} before the first audit. */
	public static ReviewLists read(DatasetStore store) throws DatasetException {
		FindingSet findings = store.findings();
		return findings == null ? ReviewLists.NONE : new ReviewListReader(store).lists(findings);
	}

	private ReviewLists lists(FindingSet findings) throws DatasetException {
		int[] ids = IntStream.concat(findings.labelIssues().stream().mapToInt(LabelIssue::sampleId),
				findings.multiClassCandidates().stream().mapToInt(MultiClassCandidate::sampleId)).distinct().toArray();
		store.samples(ids).forEach(sample -> samples.put(sample.id(), sample));
		String run = findings.run().name();
		var issues = new ArrayList<ReviewItem>();
		for (LabelIssue issue : findings.labelIssues()) {
			add(issues, issue.sampleId(), sample -> item(issue, sample, run));
		}
		var candidates = new ArrayList<ReviewItem>();
		for (MultiClassCandidate candidate : findings.multiClassCandidates()) {
			add(candidates, candidate.sampleId(), sample -> item(candidate, sample, run));
		}
		return new ReviewLists(findings.run(), issues, candidates, findings.mergeableCategories().stream()
				.map(pair -> new ReviewLists.PairItem(pair, path(pair.categoryA()), path(pair.categoryB()))).toList());
	}

	private void add(List<ReviewItem> items, int sampleId, Function<SampleRecord, ReviewItem> make) {
		SampleRecord sample = samples.get(sampleId);
		if (sample != null && !sample.missing()) {
			items.add(make.apply(sample));
		}
	}

	private ReviewItem item(LabelIssue issue, SampleRecord sample, String run) {
		String detail = NLS.bind(issue.folded() ? Messages.ReviewListReader_foldedIssue : Messages.ReviewListReader_labelIssue,
				Math.round(100 * issue.probabilityWrong()));
		return new ReviewItem(sample, image(sample), issue.id(), run, path(sample.category()), issue.suggested(),
				path(issue.suggested()), detail, List.of(issue.suggested(), issue.given()));
	}

	private ReviewItem item(MultiClassCandidate candidate, SampleRecord sample, String run) {
		String detail = candidate.categories().stream().map(this::describe).collect(Collectors.joining(" \u00b7 "));
		List<Integer> plausible = candidate.categories().stream().map(PlausibleCategory::categoryId).toList();
		return new ReviewItem(sample, image(sample), candidate.id(), run, path(sample.category()), CategoryRecord.NONE, null,
				detail, plausible);
	}

	private String describe(PlausibleCategory category) {
		return path(category.categoryId()) + ' ' + Math.round(100 * category.probability()) + '%';
	}

	private String path(int category) {
		CategoryRecord found = categories.get(category);
		return found == null ? "" : found.path();
	}

	private @Nullable Path image(SampleRecord sample) {
		try {
			return store.imagePath(sample);
		} catch (DatasetException e) {
			ILog.of(ReviewListReader.class).warn(e.getMessage(), e);
			return null;
		}
	}
}
