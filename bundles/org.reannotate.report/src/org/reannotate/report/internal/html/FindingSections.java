package org.reannotate.report.internal.html;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.report.content.Findings;
import org.reannotate.report.internal.text.Json;
import org.reannotate.report.words.IssueReasons;
import org.reannotate.report.words.PairWords;

import com.google.gson.stream.JsonWriter;
import org.eclipse.osgi.util.NLS;
import org.reannotate.report.output.OutputFile;

/** The three lists of findings on the page, each cut where nobody would read on; the tables hold the rest. */
final class FindingSections {

	/** Label issues on the page. */
	static final int MAX_ISSUES = 10_000;
	/** Multi-class candidates on the page. */
	static final int MAX_SEVERAL = 4_000;
	private static final int TOP = 4;

	private final Findings findings;
	private final ShownSamples samples;
	private final JsonWriter json;
	private final IssueReasons reasons;

	FindingSections(Findings findings, ShownSamples samples, JsonWriter json) {
		this.findings = findings;
		this.samples = samples;
		this.json = json;
		this.reasons = new IssueReasons(findings);
	}

	void writeIssues() throws IOException {
		LabelIssueResult issues = findings.labelIssues();
		json.name("issues").beginArray();
		for (int rank = 0; rank < Math.min(MAX_ISSUES, issues.ranking().length); rank++) {
			writeIssue(issues, rank, issues.ranking()[rank]);
		}
		json.endArray();
	}

	private void writeIssue(LabelIssueResult issues, int rank, int row) throws IOException {
		json.beginObject().name("rank").value(rank + 1).name("sample").value(samples.number(row));
		json.name("given").value(findings.given()[row]).name("suggested").value(issues.suggested()[row]);
		json.name("pair").value(issues.pair()[row]);
		Section.number(json, "wrong", issues.probabilityWrong()[row]);
		Section.number(json, "score", issues.scores()[row]);
		json.name("reason").value(reasons.of(rank));
		writeTop(row);
		json.endObject();
	}

	private void writeTop(int row) throws IOException {
		var p = new double[findings.probabilities().columns()];
		findings.probabilities().row(row, p);
		int given = findings.given()[row];
		List<Integer> top = IntStream.range(0, p.length).boxed()
				.sorted(Comparator.comparingDouble((Integer k) -> -p[k])).limit(TOP).toList();
		json.name("top").beginArray();
		for (int category : top) {
			Section.probability(json, category, p[category]);
		}
		if (given >= 0 && !top.contains(given)) {
			Section.probability(json, given, p[given]);
		}
		json.endArray();
	}

	void writeSeveral() throws IOException {
		var candidates = findings.multiClass().candidates();
		json.name("several").beginArray();
		for (int rank = 0; rank < Math.min(MAX_SEVERAL, candidates.size()); rank++) {
			var candidate = candidates.get(rank);
			json.beginObject().name("rank").value(rank + 1).name("sample").value(samples.number(candidate.row()));
			json.name("given").value(findings.given()[candidate.row()]).name("among").value(candidate.givenAmong());
			Section.number(json, "score", candidate.score());
			Section.list(json, "categories", candidate.categories(),
					plausible -> Section.probability(json, plausible.category(), plausible.probability()));
			json.endObject();
		}
		json.endArray();
	}

	void writePairs(List<PairExamples> pairs) throws IOException {
		Section.list(json, "pairs", pairs, this::writePair);
	}

	private void writePair(PairExamples examples) throws IOException {
		var pair = examples.pair();
		json.beginObject().name("a").value(pair.a()).name("b").value(pair.b());
		Section.number(json, "aToB", pair.rateAToB());
		Section.number(json, "bToA", pair.rateBToA());
		json.name("recommended").value(pair.recommendation().id());
		json.name("words").value(PairWords.of(pair, findings.category(pair.a()), findings.category(pair.b())));
		auc("auc", pair.auc());
		auc("aucLow", pair.aucLow());
		auc("aucHigh", pair.aucHigh());
		examples("examplesA", examples.ofA());
		examples("examplesB", examples.ofB());
		json.endObject();
	}

	private void auc(String name, double value) throws IOException {
		json.name(name);
		Json.number(json, Double.isFinite(value) ? Math.round(value * 100) / 100.0 : value);
	}

	private void examples(String name, int[] rows) throws IOException {
		Section.list(json, name, Arrays.stream(rows).boxed().toList(), row -> json.value(samples.number(row)));
	}

	/** The words over a list, and where the rest is where the page shows only the first of it. */
	static String cut(String words, int all, int shown, OutputFile table) {
		return all <= shown ? words : NLS.bind(Messages.FindingSections_cut,
				new Object[] { words, Numbers.of(shown), Numbers.of(all), table.fileName() });
	}
}
