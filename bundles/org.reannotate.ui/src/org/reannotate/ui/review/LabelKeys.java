package org.reannotate.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionFindings;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * Which category each of the keys gives to a sample: those that a person gave this key to, and on the
 * other digits the likeliest ones for the sample. From memory, any thread.
 */
public final class LabelKeys {

	/**
	 * The keys, in the order of their positions: digits, which always give a category, and the letters that are no
	 * command's key, which give the one that a person put on them.
	 */
	public static final List<String> NAMES = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "C", "E", "G", "H",
			"I", "J", "M", "T", "U", "W", "Y", "Z");
	/** Number of digits. */
	private static final int DIGITS = 10;

	private LabelKeys() {
	}

	/**
	 * The categories on the {@linkplain #NAMES keys}; {@link CategoryRecord#NONE} on keys without one.
	 *
	 * @param plausible of the sample as the part knows it, best first; may be empty
	 */
	public static List<Integer> of(DatasetSession session, int sampleId, List<Integer> plausible) {
		return assign(session.taxonomy(), likeliest(session, sampleId, plausible));
	}

	/**
	 * All categories, likeliest for the sample first: what the part knows, what is suggested, predicted, given, then the
	 * rest by path.
	 */
	public static List<Integer> likeliest(DatasetSession session, int sampleId, List<Integer> plausible) {
		SessionTaxonomy taxonomy = session.taxonomy();
		var order = new LinkedHashSet<Integer>();
		plausible.forEach(id -> order.add(taxonomy.resolve(id)));
		addFindings(order, session.findings(), sampleId, taxonomy);
		SampleIndex index = session.store().index();
		int row = index.row(sampleId);
		if (row >= 0) {
			order.add(taxonomy.resolve(index.prediction(row)));
			order.add(taxonomy.resolve(index.category(row)));
			order.add(taxonomy.resolve(index.given(row)));
		}
		Set<Integer> known = new LinkedHashSet<>(taxonomy.categories().stream().map(CategoryRecord::id).toList());
		order.retainAll(known);
		order.addAll(known);
		return List.copyOf(order);
	}

	private static void addFindings(Set<Integer> order, SessionFindings findings, int sampleId, SessionTaxonomy taxonomy) {
		LabelIssue issue = findings.issueOf(sampleId);
		MultiClassCandidate candidate = findings.candidateOf(sampleId);
		if (issue != null) {
			order.add(taxonomy.resolve(issue.suggested()));
		}
		if (candidate != null) {
			candidate.categories().forEach(plausible -> order.add(taxonomy.resolve(plausible.categoryId())));
		}
	}

	/** Puts categories on the keys, given all of them in order of likelihood. */
	public static List<Integer> assign(SessionTaxonomy taxonomy, List<Integer> likeliest) {
		var keys = new ArrayList<Integer>();
		NAMES.forEach(name -> keys.add(CategoryRecord.NONE));
		var others = new ArrayList<Integer>();
		for (int category : likeliest) {
			int position = position(taxonomy.key(category));
			if (position >= 0 && keys.get(position) == CategoryRecord.NONE) {
				keys.set(position, category);
			} else {
				others.add(category);
			}
		}
		var rest = others.iterator();
		keys.subList(0, DIGITS)
				.replaceAll(category -> category != CategoryRecord.NONE || !rest.hasNext() ? category : rest.next());
		return List.copyOf(keys);
	}

	/** The place of a key's name, or -1. */
	private static int position(String key) {
		return NAMES.indexOf(key.toUpperCase(Locale.ROOT));
	}
}
