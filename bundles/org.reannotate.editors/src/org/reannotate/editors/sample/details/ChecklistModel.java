package org.reannotate.editors.sample.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.Seen;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.sample.reading.CategoryGuide;
import org.reannotate.model.FeatureKind;

/** The checklists of an image's categories with the ticks on them. Pure. */
public final class ChecklistModel {

	/**
	 * A line to tick.
	 *
	 * @param first whether a category begins here
	 * @param seen  null while nothing is ticked
	 */
	public record Row(int categoryId, String category, String feature, FeatureKind kind, @Nullable Seen seen,
			boolean first) {
	}

	private ChecklistModel() {
	}

	/**
	 * The categories whose features are looked for in an image: its label, further ones, and what is suggested.
	 *
	 * @param suggestion {@link CategoryRecord#NONE} for none
	 */
	public static List<Integer> categories(@Nullable SampleRecord sample, int suggestion) {
		List<Integer> categories = new ArrayList<>();
		if (sample != null && sample.labelled()) {
			categories.add(sample.category());
			categories.addAll(sample.further());
		}
		if (suggestion != CategoryRecord.NONE) {
			categories.add(suggestion);
		}
		return categories;
	}

	/**
	 * The lines of several categories.
	 *
	 * @param categories those of the image, then the suggested one
	 */
	public static List<Row> rows(List<Integer> categories, CategoryGuide guide, List<FeatureCheck> checks,
			IntFunction<String> names) {
		List<Row> rows = new ArrayList<>();
		for (int category : categories.stream().distinct().toList()) {
			boolean first = true;
			for (CategoryGuide.Line line : guide.checklist(category)) {
				rows.add(new Row(category, names.apply(category), line.feature(), line.kind(),
						seen(checks, category, line.feature()), first));
				first = false;
			}
		}
		return rows;
	}

	private static @Nullable Seen seen(List<FeatureCheck> checks, int category, String feature) {
		return checks.stream().filter(check -> check.categoryId() == category && check.feature().equals(feature))
				.map(FeatureCheck::seen).findFirst().orElse(null);
	}

	/** The ticks after one was set, or taken away where it was set already. */
	public static List<FeatureCheck> ticked(List<FeatureCheck> checks, Row row, Seen seen) {
		List<FeatureCheck> ticked = new ArrayList<>(checks);
		ticked.removeIf(check -> check.categoryId() == row.categoryId() && check.feature().equals(row.feature()));
		if (seen != row.seen()) {
			ticked.add(new FeatureCheck(row.categoryId(), row.feature(), seen));
		}
		return ticked;
	}

	/** The tick after this one, when a person goes through them with one key; null takes it away. */
	public static @Nullable Seen following(@Nullable Seen seen) {
		if (seen == null) {
			return Seen.SEEN;
		}
		return switch (seen) {
		case SEEN -> Seen.NOT_SEEN;
		case NOT_SEEN -> Seen.UNSURE;
		case UNSURE -> null;
		};
	}

	/** What the ticks say about the first category: empty where it has no checklist. */
	public static String verdict(List<Row> rows) {
		if (rows.isEmpty()) {
			return "";
		}
		int category = rows.get(0).categoryId();
		List<Row> own = rows.stream().filter(row -> row.categoryId() == category).toList();
		String name = rows.get(0).category();
		long against = own.stream().filter(ChecklistModel::contradicts).count();
		long required = own.stream().filter(row -> row.kind() == FeatureKind.MUST).count();
		long present = own.stream().filter(row -> row.kind() == FeatureKind.MUST && row.seen() == Seen.SEEN).count();
		long ticked = own.stream().filter(row -> row.kind() == FeatureKind.MUST && row.seen() != null).count();
		if (against > 0 && against >= present) {
			return NLS.bind(Messages.ChecklistVerdict_against, new Object[] { name, against, own.size() });
		} else if (required == 0) {
			return "";
		} else if (ticked < required) {
			return NLS.bind(Messages.ChecklistVerdict_open, new Object[] { name, ticked, required });
		}
		return present == required ? NLS.bind(Messages.ChecklistVerdict_right, name)
				: NLS.bind(Messages.ChecklistVerdict_few, new Object[] { name, present, required });
	}

	private static boolean contradicts(Row row) {
		return row.kind() == FeatureKind.MUST && row.seen() == Seen.NOT_SEEN
				|| row.kind() == FeatureKind.MUST_NOT && row.seen() == Seen.SEEN;
	}
}
