package org.reannotate.editors.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.charts.CategoryBars;
import org.reannotate.ui.charts.CategoryBars.Bar;

/** Reads the overview of a store. Blocks; not for the UI thread. */
public final class OverviewReader {

	private static final Set<SampleState> OPEN = Set.of(SampleState.OPEN);

	private final DatasetStore store;
	private final SampleIndex index;

	private OverviewReader(DatasetStore store) {
		this.store = store;
		this.index = store.index();
	}

	/** Returns the overview as of now. */
	public static DatasetOverview read(DatasetStore store) throws DatasetException {
		return new OverviewReader(store).overview();
	}

	private DatasetOverview overview() throws DatasetException {
		FindingSet findings = store.findings();
		List<DuplicateGroup> duplicates = store.duplicates();
		CategoryBars distribution = distribution();
		SampleFilter decided = SampleFilter.ALL.withStates(Set.of(SampleState.CONFIRMED, SampleState.CORRECTED,
				SampleState.EXTENDED, SampleState.EXCLUDED));
		return new DatasetOverview(store.info().name(), store.info().folder().toString(), index.count(SampleFilter.ALL),
				distribution.bars().size(), index.count(SampleFilter.ALL.withCategories(Set.of(CategoryRecord.NONE))),
				index.count(SampleFilter.ALL.withPresence(Presence.UNREADABLE)),
				index.count(SampleFilter.ALL.withPresence(Presence.MISSING)), open(FindingKind.LABEL_ISSUE),
				open(FindingKind.MULTI_CLASS_CANDIDATE), pairs(findings), index.count(decided), duplicates.size(),
				(int) duplicates.stream().filter(this::labelsDiffer).count(), distribution, lastRun(findings));
	}

	private int open(FindingKind kind) {
		return index.count(SampleFilter.ALL.withFindings(Set.of(kind)).withStates(OPEN));
	}

	private static int pairs(@Nullable FindingSet findings) {
		return findings == null ? 0
				: (int) findings.mergeableCategories().stream().filter(pair -> pair.recommended() == Recommendation.YES)
						.count();
	}

	private @Nullable RunRecord lastRun(@Nullable FindingSet findings) throws DatasetException {
		if (findings != null) {
			return findings.run();
		}
		List<RunRecord> runs = store.runs();
		return runs.isEmpty() ? null : runs.get(0);
	}

	private boolean labelsDiffer(DuplicateGroup group) {
		var labels = new HashSet<Integer>();
		group.sampleIds().stream().map(index::row).filter(row -> row >= 0 && !index.missing(row))
				.forEach(row -> labels.add(index.category(row)));
		return labels.size() > 1;
	}

	private CategoryBars distribution() {
		var counts = new HashMap<Integer, int[]>();
		var seen = new boolean[Split.values().length + 1];
		for (int row = 0; row < index.size(); row++) {
			if (!index.missing(row) && index.category(row) != CategoryRecord.NONE) {
				Split split = index.split(row);
				int part = split == null ? Split.values().length : split.ordinal();
				seen[part] = true;
				counts.computeIfAbsent(index.category(row), category -> new int[seen.length])[part]++;
			}
		}
		return bars(counts, seen);
	}

	private CategoryBars bars(Map<Integer, int[]> counts, boolean[] seen) {
		var names = new ArrayList<String>();
		for (int part = 0; part < seen.length; part++) {
			if (seen[part]) {
				names.add(part < Split.values().length ? Split.values()[part].id() : Messages.OverviewReader_noSplit);
			}
		}
		var bars = new ArrayList<Bar>();
		for (CategoryRecord category : store.categories()) {
			int[] parts = counts.get(category.id());
			if (parts != null) {
				bars.add(new Bar(category.path(), shown(parts, seen)));
			}
		}
		bars.sort(Comparator.comparingInt(Bar::total).reversed().thenComparing(Bar::name));
		return new CategoryBars(names, bars);
	}

	private static List<Integer> shown(int[] parts, boolean[] seen) {
		var shown = new ArrayList<Integer>();
		for (int part = 0; part < seen.length; part++) {
			if (seen[part]) {
				shown.add(parts[part]);
			}
		}
		return shown;
	}
}
