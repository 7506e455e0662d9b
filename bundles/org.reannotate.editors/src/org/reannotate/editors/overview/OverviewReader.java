package org.reannotate.editors.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.blind.LabelQuality;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.editors.gallery.SampleSet;

/** Reads the overview of a store. Blocks; not for the UI thread. */
public final class OverviewReader {

	/** Runs that are listed. */
	private static final int RUNS = 6;
	private static final Set<SampleState> OPEN = Set.of(SampleState.OPEN);
	private static final Set<SampleState> DECIDED = Set.of(SampleState.CONFIRMED, SampleState.CORRECTED,
			SampleState.EXTENDED, SampleState.EXCLUDED);

	private final DatasetStore store;
	private final SampleIndex index;
	private final List<CategoryRecord> categories;

	private OverviewReader(DatasetStore store) {
		this.store = store;
		this.index = store.index();
		this.categories = store.categories();
	}

	/**
	 * Returns the overview as of now.
	 *
	 * @param findings the current ones, or null before the first audit
	 */
	public static DatasetOverview read(DatasetStore store, @Nullable FindingSet findings) throws DatasetException {
		return new OverviewReader(store).overview(findings);
	}

	private DatasetOverview overview(@Nullable FindingSet findings) throws DatasetException {
		Distribution distribution = DistributionReader.read(index, categories);
		return new DatasetOverview(store.info().name(), figure(SampleFilter.ALL), distribution.rows().size(),
				review(findings), figure(SampleFilter.ALL.withStates(DECIDED)),
				figure(SampleFilter.ALL.withStates(Set.of(SampleState.EXCLUDED))), files(),
				DuplicateReader.read(index, store.duplicates()),
				LabelQuality.of(store.blindAnswers()), distribution, runs(findings));
	}

	private Figure figure(SampleFilter filter) {
		return new Figure(index.count(filter), ImageQuery.of(filter));
	}

	private DatasetOverview.Files files() {
		return new DatasetOverview.Files(figure(SampleFilter.ALL.withCategories(Set.of(CategoryRecord.NONE))),
				figure(SampleFilter.ALL.withPresence(Presence.UNREADABLE)),
				figure(SampleFilter.ALL.withPresence(Presence.MISSING)), figure(SampleFilter.ALL.withAsked(true)));
	}

	private DatasetOverview.Review review(@Nullable FindingSet findings) {
		return new DatasetOverview.Review(open(FindingKind.LABEL_ISSUE, SampleSort.WORST_FIRST),
				open(FindingKind.MULTI_CLASS_CANDIDATE, SampleSort.BY_ID), pairs(findings), since(findings),
				findings == null ? ModelAgreement.NONE : ModelAgreement.of(index), findings == null ? null : findings.run());
	}

	private Figure since(@Nullable FindingSet findings) {
		long started = findings == null ? Long.MAX_VALUE : findings.run().started().getEpochSecond();
		SampleSet samples = SampleSet.of(
				IntStream.range(0, index.size()).filter(row -> index.decided(row) > started).map(index::id).toArray());
		return new Figure(samples.size(), ImageQuery.of(Messages.OverviewReader_since, samples));
	}

	private Figure open(FindingKind kind, SampleSort sort) {
		Figure figure = figure(SampleFilter.ALL.withFindings(Set.of(kind)).withStates(OPEN));
		return new Figure(figure.count(), figure.images().sorted(sort));
	}

	private Figure pairs(@Nullable FindingSet findings) {
		var involved = new HashSet<Integer>();
		int count = 0;
		if (findings != null) {
			for (MergeableCategories pair : findings.mergeableCategories()) {
				if (pair.recommended() == Recommendation.YES && stands(pair.categoryA()) && stands(pair.categoryB())) {
					involved.add(pair.categoryA());
					involved.add(pair.categoryB());
					count++;
				}
			}
		}
		return new Figure(count, ImageQuery.of(SampleFilter.ALL.withCategories(involved))
				.sorted(new SampleSort(SortKey.CATEGORY, false)));
	}

	private boolean stands(int category) {
		return categories.stream().anyMatch(record -> record.id() == category && !record.merged());
	}

	private List<RunLine> runs(@Nullable FindingSet findings) throws DatasetException {
		String current = findings == null ? "" : findings.run().name();
		return store.runs().stream().limit(RUNS).map(run -> line(run, run.name().equals(current))).toList();
	}

	private RunLine line(RunRecord run, boolean current) {
		return new RunLine(run, current ? disagreeing() : null);
	}

	private Figure disagreeing() {
		SampleSet samples = SampleSet.of(IntStream.range(0, index.size())
				.filter(row -> index.prediction(row) != CategoryRecord.NONE && !index.missing(row)
						&& index.category(row) != CategoryRecord.NONE && index.category(row) != index.prediction(row))
				.map(index::id).toArray());
		return new Figure(samples.size(),
				ImageQuery.of(Messages.OverviewReader_disagreeing, samples).sorted(SampleSort.WORST_FIRST));
	}
}
