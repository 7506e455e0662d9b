package org.reannotate.editors.sample.why;

import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.taxonomy.CategoryRecord;

/** A decision in words. */
public final class DecisionWords {

	private DecisionWords() {
	}

	/** @param names of categories by their ids */
	public static String of(Decision decision, IntFunction<String> names) {
		String text = NLS.bind(switch (decision.kind()) {
		case ACCEPT -> Messages.DecisionWords_accept;
		case ALSO -> Messages.DecisionWords_also;
		case EXCLUDE -> Messages.DecisionWords_exclude;
		case KEEP -> Messages.DecisionWords_keep;
		case RELABEL -> Messages.DecisionWords_relabel;
		case UNDO -> Messages.DecisionWords_undo;
		}, name(decision.from().category(), names), name(to(decision), names));
		return decision.reason().isBlank() ? text
				: NLS.bind(Messages.DecisionWords_because, text, decision.reason().strip());
	}

	private static int to(Decision decision) {
		return switch (decision.kind()) {
		case ALSO -> decision.categoryId();
		default -> decision.to().category();
		};
	}

	private static String name(int category, IntFunction<String> names) {
		String name = category == CategoryRecord.NONE ? "" : names.apply(category);
		return name.isEmpty() ? Messages.DecisionWords_none : name;
	}
}
