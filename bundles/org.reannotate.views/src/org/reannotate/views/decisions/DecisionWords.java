package org.reannotate.views.decisions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/** Decisions in words for people. */
final class DecisionWords {

	private final DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());
	private final DecisionLog log;
	private final SessionTaxonomy taxonomy;

	DecisionWords(DecisionLog log, SessionTaxonomy taxonomy) {
		this.log = log;
		this.taxonomy = taxonomy;
	}

	String time(int row) {
		return format.format(log.time(row));
	}

	static String kind(DecisionKind kind) {
		return switch (kind) {
		case ACCEPT -> Messages.DecisionWords_accept;
		case ALSO -> Messages.DecisionWords_also;
		case EXCLUDE -> Messages.DecisionWords_exclude;
		case KEEP -> Messages.DecisionWords_keep;
		case RELABEL -> Messages.DecisionWords_relabel;
		case UNDO -> Messages.DecisionWords_undo;
		};
	}

	/** From what to what. */
	String change(int row) {
		String before = label(log.from(row), log.stateBefore(row));
		String after = label(log.to(row), log.stateAfter(row));
		if (log.kind(row) == DecisionKind.ALSO) {
			return NLS.bind(Messages.DecisionWords_plus, after, taxonomy.path(log.category(row)));
		}
		return before.equals(after) ? after : NLS.bind(Messages.DecisionWords_change, before, after);
	}

	private String label(int category, SampleState state) {
		if (state == SampleState.EXCLUDED) {
			return Messages.DecisionWords_excluded;
		}
		return category == CategoryRecord.NONE ? Messages.DecisionWords_noLabel : taxonomy.path(category);
	}
}
