package org.reannotate.views.candidates;

import java.util.List;

import org.reannotate.core.query.FindingKind;
import org.reannotate.views.lists.FindingRow;
import org.reannotate.views.lists.FindingRows;
import org.reannotate.views.lists.ListSource;
import org.reannotate.views.lists.ReviewListView;

/** Images that could belong to several categories, most urgent first. */
public class MultiClassView extends ReviewListView {

	public static final String ID = "org.reannotate.views.candidates";

	private static final ListSource SOURCE = new ListSource() {
		@Override
		public String name() {
			return Messages.MultiClassView_name;
		}

		@Override
		public String numbers() {
			return Messages.MultiClassView_numbers;
		}

		@Override
		public String nothingFound() {
			return Messages.MultiClassView_nothingFound;
		}

		@Override
		public String helpContext() {
			return "org.reannotate.help.candidates";
		}

		@Override
		public List<FindingRow> rows(FindingRows findings) {
			return findings.candidates();
		}

		@Override
		public FindingKind listed() {
			return FindingKind.MULTI_CLASS_CANDIDATE;
		}
	};

	@Override
	protected ListSource source() {
		return SOURCE;
	}
}
