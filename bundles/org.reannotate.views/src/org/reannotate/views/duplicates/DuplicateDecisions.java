package org.reannotate.views.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.function.IntToLongFunction;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.views.duplicates.DuplicateRow.Member;

/** What has to be decided to settle groups of duplicates; each list is one undoable step. Pure. */
final class DuplicateDecisions {

	private final String author;
	private final IntToLongFunction seen;

	/** @param seen the last decision about a sample that the person saw */
	DuplicateDecisions(String author, IntToLongFunction seen) {
		this.author = author;
		this.seen = seen;
	}

	/** Excludes every image of the group but these. */
	List<DecisionRequest> keep(DuplicateRow row, Collection<Integer> kept, String keptPath) {
		String reason = NLS.bind(Messages.DuplicateDecisions_reason, keptPath);
		return row.used().stream().filter(member -> !kept.contains(member.sampleId()))
				.map(member -> seen(DecisionRequest.exclude(member.sampleId(), author).withReason(reason))).toList();
	}

	/** Gives every image in use the label that one of them has. Nothing where that one has none. */
	List<DecisionRequest> sameLabel(DuplicateRow row, int asSample, String asPath) {
		int label = row.members().stream().filter(member -> member.sampleId() == asSample).mapToInt(Member::label)
				.findFirst().orElse(CategoryRecord.NONE);
		String reason = NLS.bind(Messages.DuplicateDecisions_reason, asPath);
		return label == CategoryRecord.NONE ? List.of()
				: row.used().stream().filter(member -> member.label() != label).map(
						member -> seen(DecisionRequest.relabel(member.sampleId(), label, author).withReason(reason)))
						.toList();
	}

	private DecisionRequest seen(DecisionRequest request) {
		return request.withSeen(seen.applyAsLong(request.sampleId()));
	}
}
