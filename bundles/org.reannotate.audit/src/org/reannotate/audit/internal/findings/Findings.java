package org.reannotate.audit.internal.findings;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.multiclass.MultiClassResult;

/** The three lists of an audit, by row and column. */
public record Findings(LabelIssueResult labelIssues, MultiClassResult multiClass, MergeableResult mergeable) {
}
