package org.reannotate.views.issues;

import java.util.List;

import org.reannotate.core.query.FindingKind;
import org.reannotate.views.lists.FindingRow;
import org.reannotate.views.lists.FindingRows;
import org.reannotate.views.lists.ListSource;
import org.reannotate.views.lists.ReviewListView;

/** Labels that are probably wrong, most urgent first, those within mergeable pairs folded under their pair. */
public class IncorrectLabelsView extends ReviewListView {

	public static final String ID = "org.reannotate.views.issues";

	private static final ListSource SOURCE = new ListSource() {
		@Override
		public String name() {
			return Messages.IncorrectLabelsView_name;
		}

		@Override
		public String numbers() {
			return Messages.IncorrectLabelsView_numbers;
		}

		@Override
		public String nothingFound() {
			return Messages.IncorrectLabelsView_nothingFound;
		}

		@Override
		public String helpContext() {
			return "org.reannotate.help.issues";
		}

		@Override
		public List<FindingRow> rows(FindingRows findings) {
			return findings.labelIssues();
		}

		@Override
		public FindingKind listed() {
			return FindingKind.LABEL_ISSUE;
		}
	};

	@Override
	protected ListSource source() {
		return SOURCE;
	}
}
