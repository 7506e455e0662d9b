package org.reannotate.views.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.ui.gallery.GalleryGroup;
import org.reannotate.ui.session.SessionTaxonomy;

/** The headings of groups of duplicates: what they are, and what is wrong with them. */
final class DuplicateTitles {

	private DuplicateTitles() {
	}

	static List<GalleryGroup> of(DuplicateList list, SessionTaxonomy taxonomy) {
		var groups = new ArrayList<GalleryGroup>();
		int start = 0;
		for (DuplicateRow row : list.rows()) {
			groups.add(new GalleryGroup(title(row, taxonomy), start, row.members().size()));
			start += row.members().size();
		}
		return groups;
	}

	static String title(DuplicateRow row, SessionTaxonomy taxonomy) {
		String kind = row.kind() == DuplicateKind.EXACT ? Messages.DuplicateTitles_exact : Messages.DuplicateTitles_near;
		var parts = new ArrayList<>(List.of(kind));
		if (row.settled()) {
			parts.add(Messages.DuplicateTitles_settled);
		}
		if (row.labelsDiffer()) {
			parts.add(NLS.bind(Messages.DuplicateTitles_labels,
					row.labels().stream().map(taxonomy::path).collect(Collectors.joining(", "))));
		}
		if (row.acrossSplits()) {
			parts.add(Messages.DuplicateTitles_splits);
		}
		return String.join(" \u00b7 ", parts);
	}

	/** The sentence above the list. */
	static String headline(DuplicateList list) {
		return NLS.bind(Messages.DuplicateTitles_headline,
				new Object[] { list.open(), list.total(), list.differing(), list.across() });
	}
}
