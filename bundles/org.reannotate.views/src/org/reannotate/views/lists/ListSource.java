package org.reannotate.views.lists;

import java.util.List;

import org.reannotate.core.query.FindingKind;

/** What makes one list of findings different from another. */
public interface ListSource {

	/** The name of the list, for people. */
	String name();

	/** What the numbers of the findings say: title of a column. */
	String numbers();

	/** Said when the run found nothing. */
	String nothingFound();

	/** Id of the page of help. */
	String helpContext();

	/** The findings, most urgent first. */
	List<FindingRow> rows(FindingRows findings);

	/** What the findings say: that labels are wrong, or that there are further ones. Accepting is about these. */
	FindingKind listed();
}
