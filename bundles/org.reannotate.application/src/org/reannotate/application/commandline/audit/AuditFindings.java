package org.reannotate.application.commandline.audit;

import java.util.List;
import java.util.Map;

import org.reannotate.audit.result.AuditCategory;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.audit.result.DuplicateGroup;
import org.reannotate.core.importing.Split;
import org.reannotate.report.content.DuplicateSet;
import org.reannotate.report.content.Findings;
import org.reannotate.report.content.SampleNames;
import org.reannotate.report.content.UnreadableFile;

/** An audit's result in the words of the report. */
final class AuditFindings {

	private AuditFindings() {
	}

	static Findings of(AuditResult result, Map<String, Double> seconds) {
		AuditSamples samples = result.samples();
		return new Findings(SampleNames.paths(samples.size(), samples::path),
				result.categories().stream().map(AuditCategory::path).toList(), samples.labels(), result.probabilities(),
				result.labelIssues(), result.multiClass(), result.mergeable(), duplicates(result),
				result.unreadable().stream().map(file -> new UnreadableFile(file.path(), file.reason())).toList(), seconds);
	}

	private static List<DuplicateSet> duplicates(AuditResult result) {
		return result.duplicates().stream().map(group -> new DuplicateSet(group.group(), group.labelsDiffer(),
				group.members().stream().map(member -> member(result.samples(), member)).toList())).toList();
	}

	private static DuplicateSet.Member member(AuditSamples samples, DuplicateGroup.Member member) {
		Split split = samples.split(member.row());
		return new DuplicateSet.Member(member.row(), member.column(), split == null ? null : split.id(),
				member.kind() == DuplicateGroup.Kind.EXACT);
	}
}
