package org.reannotate.application.commandline.audit;

import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.application.commandline.dataset.SourceOptions;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.core.dataset.DatasetStore;

/** What the command line said about an audit, apart from what is audited and where the result goes. */
record AuditSettings(RecipeRequest recipe, LabelIssueOptions labelIssues, boolean nearDuplicates, boolean resume,
		SourceOptions source, String author) {

	AuditRequest request(DatasetStore store) {
		return new AuditRequest(store, recipe, labelIssues, nearDuplicates, resume);
	}
}
