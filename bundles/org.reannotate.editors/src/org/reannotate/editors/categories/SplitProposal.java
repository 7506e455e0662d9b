package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Seen;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/** Ways to split a category that can be computed. No widgets. */
final class SplitProposal {

	private static final int BATCH = 100;

	private SplitProposal() {
	}

	/** One part that is proposed. */
	record Part(String name, List<Integer> samples) {
	}

	/** The images that carry a category, in the order of import. */
	static int[] images(SampleIndex index, int category) {
		return index.ids(SampleFilter.ALL.withCategories(Set.of(category)), SampleSort.BY_ID);
	}

	/** A part for each category that the last run predicts for images of this one, most images first. From memory. */
	static List<Part> byPrediction(SampleIndex index, SessionTaxonomy taxonomy, int category) {
		Map<Integer, List<Integer>> byPrediction = new TreeMap<>();
		for (int id : images(index, category)) {
			int predicted = index.prediction(index.row(id));
			if (predicted != CategoryRecord.NONE && predicted != category) {
				byPrediction.computeIfAbsent(predicted, key -> new ArrayList<>()).add(id);
			}
		}
		return byPrediction.entrySet().stream()
				.map(entry -> new Part(NLS.bind(Messages.SplitProposal_prediction, taxonomy.name(category),
						taxonomy.name(entry.getKey())), entry.getValue()))
				.sorted((one, other) -> Integer.compare(other.samples().size(), one.samples().size())).toList();
	}

	/**
	 * A part for each line of the checklist that somebody ticked as seen; an image that shows several goes to the first.
	 * Blocks.
	 */
	static List<Part> byFeature(DatasetStore store, String name, int category, List<String> checklist,
			IProgressMonitor monitor) throws DatasetException {
		Map<String, List<Integer>> byFeature = new LinkedHashMap<>();
		checklist.forEach(feature -> byFeature.put(feature, new ArrayList<>()));
		int[] images = images(store.index(), category);
		SubMonitor progress = SubMonitor.convert(monitor, images.length / BATCH + 1);
		for (int from = 0; from < images.length; from += BATCH) {
			progress.split(1);
			int[] batch = Arrays.copyOfRange(images, from, Math.min(images.length, from + BATCH));
			for (SampleDetails details : store.allDetails(batch)) {
				checklist.stream().filter(feature -> seen(details.checks(), feature)).findFirst()
						.ifPresent(feature -> byFeature.get(feature).add(details.sampleId()));
			}
		}
		return byFeature.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
				.map(entry -> new Part(NLS.bind(Messages.SplitProposal_feature, name, entry.getKey()), entry.getValue()))
				.toList();
	}

	private static boolean seen(List<FeatureCheck> checks, String feature) {
		return checks.stream().anyMatch(check -> check.seen() == Seen.SEEN && check.feature().equals(feature));
	}
}
