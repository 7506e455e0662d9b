package org.reannotate.ui.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionFindings;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.ui.session.Suggestions;

/**
 * Makes decision requests of what a person wants for some samples: each names the finding that it settles and what the
 * person saw. Samples that the decision does not fit are left out: there is nothing to accept, no label to keep, the
 * category is there already. From memory; no widgets.
 */
public final class DecisionRequests {

	private final SampleIndex index;
	private final String runName;
	private final Suggestions suggestions;
	private final SessionTaxonomy taxonomy;
	private final String author;
	private final IntToLongFunction seen;

	/** @param target shows the samples: what its list shows of them is what accepting is about */
	public DecisionRequests(DatasetSession session, String author, ReviewTarget target) {
		this(session.store().index(), session.findings(), target.list().listed(), session.taxonomy(), author, target::seen);
	}

	DecisionRequests(SampleIndex index, SessionFindings findings, @Nullable FindingKind listed, SessionTaxonomy taxonomy,
			String author, IntToLongFunction seen) {
		this.index = index;
		this.runName = findings.runName();
		this.suggestions = findings.suggestions(taxonomy, listed);
		this.taxonomy = taxonomy;
		this.author = author;
		this.seen = seen;
	}

	/** What is suggested: another label, or one more category. */
	public List<DecisionRequest> accept(List<Integer> samples) {
		return make(samples, this::hasSuggestion,
				sample -> request(sample, suggestions.acceptance(sample), suggestions.category(sample), ""));
	}

	/** The label is right. */
	public List<DecisionRequest> keep(List<Integer> samples) {
		return make(samples, sample -> category(sample) != CategoryRecord.NONE,
				sample -> request(sample, DecisionKind.KEEP, CategoryRecord.NONE, ""));
	}

	/** @param category {@link CategoryRecord#NONE} for "no label" */
	public List<DecisionRequest> relabel(List<Integer> samples, int category) {
		return make(samples, sample -> true, sample -> request(sample, DecisionKind.RELABEL, category, ""));
	}

	/** The category holds as well. */
	public List<DecisionRequest> also(List<Integer> samples, int category) {
		return make(samples, sample -> category(sample) != CategoryRecord.NONE && category(sample) != category,
				sample -> request(sample, DecisionKind.ALSO, category, ""));
	}

	/** @param reason may be empty */
	public List<DecisionRequest> exclude(List<Integer> samples, String reason) {
		return make(samples, sample -> true, sample -> request(sample, DecisionKind.EXCLUDE, CategoryRecord.NONE, reason));
	}

	/** Those samples, in this order, that nobody has decided about and for which something is suggested. */
	public List<Integer> acceptable(int[] samples) {
		return Arrays.stream(samples).filter(this::open).filter(this::hasSuggestion).boxed().toList();
	}

	private List<DecisionRequest> make(List<Integer> samples, IntPredicate fits, RequestMaker maker) {
		var requests = new ArrayList<DecisionRequest>(samples.size());
		for (int sample : samples) {
			if (index.row(sample) >= 0 && fits.test(sample)) {
				requests.add(maker.request(sample));
			}
		}
		return requests;
	}

	private DecisionRequest request(int sample, DecisionKind kind, int category, String reason) {
		long finding = suggestions.findingId(sample);
		return new DecisionRequest(sample, kind, category, author, reason, finding == 0 ? "" : runName, finding,
				seen.applyAsLong(sample));
	}

	private boolean open(int sample) {
		int row = index.row(sample);
		return row >= 0 && index.state(row) == SampleState.OPEN;
	}

	private boolean hasSuggestion(int sample) {
		int suggestion = suggestions.category(sample);
		return suggestion != CategoryRecord.NONE && suggestion != category(sample);
	}

	private int category(int sample) {
		int row = index.row(sample);
		return row < 0 ? CategoryRecord.NONE : taxonomy.resolve(index.category(row));
	}

	private interface RequestMaker {
		DecisionRequest request(int sample);
	}
}
