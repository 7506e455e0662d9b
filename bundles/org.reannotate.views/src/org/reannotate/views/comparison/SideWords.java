package org.reannotate.views.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.ui.session.SessionTaxonomy;

/** What two runs take images for, in words: of those that at least one of them gets wrong. Immutable. */
final class SideWords {

	private final Map<Integer, Integer> before;
	private final Map<Integer, Integer> after;
	private final SessionTaxonomy taxonomy;

	SideWords(ConfusionMatrix before, ConfusionMatrix after, SessionTaxonomy taxonomy) {
		this.before = mistakes(before);
		this.after = mistakes(after);
		this.taxonomy = taxonomy;
	}

	/** Predictions that differ from the label, by sample. */
	private static Map<Integer, Integer> mistakes(ConfusionMatrix matrix) {
		var mistakes = new HashMap<Integer, Integer>();
		matrix.forEach((row, column, count) -> {
			if (row != column) {
				Arrays.stream(matrix.samples(row, column))
						.forEach(sample -> mistakes.put(sample, matrix.categories().get(column)));
			}
		});
		return mistakes;
	}

	/** What an image was and is taken for; only what is wrong is named. */
	String of(int sampleId) {
		Integer then = before.get(sampleId);
		Integer now = after.get(sampleId);
		if (then != null && now == null) {
			return NLS.bind(Messages.SideWords_was, taxonomy.name(then));
		}
		return now == null ? "" : NLS.bind(Messages.SideWords_is, taxonomy.name(now));
	}
}
