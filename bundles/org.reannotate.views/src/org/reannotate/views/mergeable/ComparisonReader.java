package org.reannotate.views.mergeable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.audit.insight.PairReview;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.audit.insight.SampleReading;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.gallery.GalleryGroup;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.images.ImageList;
import org.reannotate.views.mergeable.Comparison.Side;

/**
 * Reads what a person needs to decide about categories: pairs, groups and merges. Not on the UI thread.
 *
 * @param session the dataset
 * @param insight into its run
 */
record ComparisonReader(DatasetSession session, RunInsight insight) {

	private static final int IMAGES = 60;
	private static final int OF_A_GROUP = 8;

	/** Two categories; {@code found} is null where the audit does not list the pair. */
	Comparison pair(int a, int b, MergeRow.@Nullable Pair found) {
		PairReview review = insight.pair(a, b, IMAGES);
		String nameA = name(a);
		String nameB = name(b);
		var words = new ArrayList<String>();
		words.add(found == null ? NLS.bind(Messages.ComparisonReader_untested, new Object[] { Percent.of(review.rateAToB()),
				nameA, nameB, Percent.of(review.rateBToA()) }) : PairWords.reason(found));
		words.add(PairWords.gain(review));
		words.add(PairWords.loss(review, nameA, nameB));
		return new Comparison(nameA + "  \u2194  " + nameB, words,
				side(nameA, nameB, review.samplesA(), review.confusedA(), review.surestA()),
				side(nameB, nameA, review.samplesB(), review.confusedB(), review.surestB()), List.of(a, b), null);
	}

	private static Side side(String own, String other, int samples, List<SampleReading> confused,
			List<SampleReading> surest) {
		var readings = new ArrayList<>(confused);
		readings.addAll(surest);
		var groups = new Groups();
		groups.add(NLS.bind(Messages.ComparisonReader_takenFor, other), confused.size());
		groups.add(NLS.bind(Messages.ComparisonReader_surest, own), surest.size());
		return new Side(NLS.bind(Messages.ComparisonReader_side, own, samples), new ImageList(readings, groups.all));
	}

	/** Several categories: what each of them looks like, and what is confused among them. */
	Comparison group(List<Integer> categories) {
		ConfusionMatrix matrix = insight.confusion();
		int[] indexes = categories.stream().mapToInt(matrix::indexOf).filter(index -> index >= 0).toArray();
		int confused = 0;
		int labelled = 0;
		for (int row : indexes) {
			labelled += matrix.rowTotal(row);
			for (int column : indexes) {
				confused += row == column ? 0 : matrix.count(row, column);
			}
		}
		String names = categories.stream().map(this::name).collect(Collectors.joining(", "));
		List<String> words = List.of(NLS.bind(Messages.ComparisonReader_group, confused, labelled),
				NLS.bind(Messages.ComparisonReader_groupGain, new Object[] { confused, categories.size() }));
		return new Comparison(names, words, new Side(Messages.ComparisonReader_groupSurest, typical(categories)),
				new Side(Messages.ComparisonReader_groupConfused, confused(matrix, indexes)), categories, null);
	}

	private ImageList typical(List<Integer> categories) {
		var readings = new ArrayList<SampleReading>();
		var groups = new Groups();
		for (int category : categories) {
			List<SampleReading> surest = insight.review(category, OF_A_GROUP).surest();
			readings.addAll(surest);
			groups.add(name(category), surest.size());
		}
		return new ImageList(readings, groups.all);
	}

	private ImageList confused(ConfusionMatrix matrix, int[] indexes) {
		var ids = IntStream.builder();
		var groups = new Groups();
		for (int row : indexes) {
			for (int column : indexes) {
				int[] samples = row == column ? new int[0] : matrix.samples(row, column);
				IntStream.of(samples).limit(OF_A_GROUP).forEach(ids);
				groups.add(NLS.bind(Messages.ComparisonReader_takenForGroup, name(matrix.categories().get(row)),
						name(matrix.categories().get(column))), Math.min(OF_A_GROUP, samples.length));
			}
		}
		return new ImageList(ids.build().toArray(), List.of(), groups.all);
	}

	/** Categories that count as one: its images, those that people labelled since at the right. */
	Comparison merged(CategoryMerge merge, String names) {
		SampleIndex index = session.store().index();
		var filter = SampleFilter.ALL.withCategories(Set.of(session.taxonomy().resolve(merge.into())));
		int[] ids = index.ids(filter, SampleSort.WORST_FIRST);
		var since = IntStream.of(ids).filter(id -> index.columns().decided[index.row(id)] >= merge.time().getEpochSecond())
				.toArray();
		String reason = merge.reason().isBlank() ? "" : NLS.bind(Messages.ComparisonReader_mergedReason, merge.reason());
		return new Comparison(names,
				List.of(NLS.bind(Messages.ComparisonReader_merged, merge.author(), MergeRows.day(merge.time())) + reason,
						Messages.ComparisonReader_mergedKept),
				new Side(NLS.bind(Messages.ComparisonReader_side, name(merge.into()), ids.length), images(ids)),
				new Side(NLS.bind(Messages.ComparisonReader_since, since.length), images(since)), List.of(), merge);
	}

	private static ImageList images(int[] ids) {
		return new ImageList(ids, List.of(), List.of());
	}

	private String name(int category) {
		return session.taxonomy().path(category);
	}

	/** Headers one behind the other; groups without images are left out. */
	private static final class Groups {
		private final List<GalleryGroup> all = new ArrayList<>();
		private int next;

		void add(String title, int count) {
			if (count > 0) {
				all.add(new GalleryGroup(title, next, count));
				next += count;
			}
		}
	}
}
