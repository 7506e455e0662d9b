package org.reannotate.editors.gallery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.Group;
import org.reannotate.core.query.GroupKey;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.session.SessionTaxonomy;

/** What groups, and what they are made by, are called. */
final class GroupTitles {

	private GroupTitles() {
	}

	/** The header of a group. */
	static String title(Group group, SessionTaxonomy taxonomy) {
		if (group.value() < 0) {
			return without(group.key());
		}
		return switch (group.key()) {
		case NONE -> "";
		case CATEGORY, GIVEN, PREDICTION -> taxonomy.path(group.value());
		case SPLIT -> Split.values()[group.value()].id();
		case STATE -> name(SampleState.values()[group.value()]);
		case FINDING -> name(FindingKind.values()[group.value()]);
		case SCORE -> NLS.bind(Messages.GroupTitles_score, number(group.value()), number(group.value() + 1));
		case DECIDED -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(LocalDate.ofEpochDay(group.value()));
		};
	}

	private static String number(int tenths) {
		return Numbers.of(tenths / 10.0, 1);
	}

	private static String without(GroupKey key) {
		return switch (key) {
		case NONE -> "";
		case CATEGORY, GIVEN -> Messages.GroupTitles_noLabel;
		case PREDICTION -> Messages.GroupTitles_noPrediction;
		case SPLIT -> Messages.GroupTitles_noSplit;
		case STATE, FINDING -> Messages.GroupTitles_noFinding;
		case SCORE -> Messages.GroupTitles_noScore;
		case DECIDED -> Messages.GroupTitles_notDecided;
		};
	}

	static String name(SampleState state) {
		return switch (state) {
		case OPEN -> Messages.GroupTitles_open;
		case CONFIRMED -> Messages.GroupTitles_confirmed;
		case CORRECTED -> Messages.GroupTitles_corrected;
		case EXTENDED -> Messages.GroupTitles_extended;
		case EXCLUDED -> Messages.GroupTitles_excluded;
		};
	}

	static String name(FindingKind kind) {
		return switch (kind) {
		case LABEL_ISSUE -> Messages.GroupTitles_issue;
		case FOLDED_LABEL_ISSUE -> Messages.GroupTitles_folded;
		case MULTI_CLASS_CANDIDATE -> Messages.GroupTitles_candidate;
		};
	}
}
