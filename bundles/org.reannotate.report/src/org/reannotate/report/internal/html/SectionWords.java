package org.reannotate.report.internal.html;

import java.io.IOException;
import java.util.List;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.report.content.Findings;
import org.reannotate.report.internal.text.Numbers;

import com.google.gson.stream.JsonWriter;

/** The sentence that stands over each part of the page. */
final class SectionWords {

	private SectionWords() {
	}

	static String weakModel(LabelIssueResult issues) {
		return "It is right on only " + Numbers.percent(issues.accuracy()) + " of the images it was not trained on, so"
				+ " take what it says about labels with care. A backbone, more epochs or more images make it stronger.";
	}

	static void write(Findings findings, List<String> notes, JsonWriter json) throws IOException {
		json.name("words").beginObject();
		json.name("issues").value("The model, which has not seen an image before it is asked about it, says another"
				+ " category than the label. Worst first; the number on the right is the chance that the label is wrong."
				+ FindingSections.cut(findings.labelIssues().ranking().length, FindingSections.MAX_ISSUES,
						"label-issues.csv"));
		json.name("several").value("One label may not be enough for these: each could show more than one category, or"
				+ " lies between them." + FindingSections.cut(findings.multiClass().candidates().size(),
						FindingSections.MAX_SEVERAL, "multi-class-candidates.csv"));
		json.name("pairs").value("Each is taken for the other. Where nothing in the images separates the two, one"
				+ " category serves better; label issues between such a pair are not counted above.");
		json.name("confusion").value("Each row is a given label, each column what the model sees in its images.");
		json.name("categories").value("Label quality is the estimated share of a category's labels that are right.");
		json.name("duplicates").value("The same picture more than once. Those whose labels differ come first: at most one"
				+ " of the labels can be right, unless the picture shows several things.");
		json.name("unreadable").value("They are in no finding. Mend or remove them, then import again.");
		Section.list(json, "notes", notes, json::value);
		json.endObject();
	}
}
