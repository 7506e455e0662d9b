package org.reannotate.report.internal.html;

import java.io.IOException;
import java.util.List;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.report.content.Findings;
import org.reannotate.report.internal.text.Numbers;

import com.google.gson.stream.JsonWriter;
import org.eclipse.osgi.util.NLS;
import org.reannotate.report.output.OutputFile;

/** The sentence that stands over each part of the page. */
final class SectionWords {

	private SectionWords() {
	}

	static String weakModel(LabelIssueResult issues) {
		return NLS.bind(Messages.SectionWords_weak, Numbers.percent(issues.accuracy()));
	}

	static void write(Findings findings, List<String> notes, JsonWriter json) throws IOException {
		json.name("words").beginObject();
		json.name("issues").value(FindingSections.cut(Messages.SectionWords_issues,
				findings.labelIssues().ranking().length, FindingSections.MAX_ISSUES, OutputFile.LABEL_ISSUES));
		json.name("several").value(FindingSections.cut(Messages.SectionWords_several,
				findings.multiClass().candidates().size(), FindingSections.MAX_SEVERAL,
				OutputFile.MULTI_CLASS_CANDIDATES));
		json.name("pairs").value(Messages.SectionWords_pairs);
		json.name("confusion").value(Messages.SectionWords_confusion);
		json.name("categories").value(Messages.SectionWords_categories);
		json.name("duplicates").value(Messages.SectionWords_duplicates);
		json.name("unreadable").value(Messages.SectionWords_unreadable);
		Section.list(json, "notes", notes, json::value);
		json.endObject();
	}
}
