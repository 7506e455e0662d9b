package org.reannotate.report.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.report.content.ExampleFindings;
import org.reannotate.report.content.Findings;
import org.reannotate.report.output.OutputException;
import org.reannotate.report.output.OutputFolder;
import org.reannotate.report.tables.FindingFiles;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class EvaluatorTest {

	@TempDir
	Path temp;
	private Path output;

	@BeforeEach
	void writeOutput() throws Exception {
		output = write(ExampleFindings.audited(), "audited");
	}

	private Path write(Findings findings, String name) throws Exception {
		try (var folder = OutputFolder.open(temp.resolve(name))) {
			FindingFiles.write(findings, folder);
			folder.publish();
			return folder.folder();
		}
	}

	private Path table(String content) throws Exception {
		return Files.writeString(temp.resolve("table.csv"), content);
	}

	/** Row 1 (flagged) and row 0 are wrong; rows 2 and 3 are right, row 2 in two ways. */
	private Path truth() throws Exception {
		return table("""
				sample,true,also
				a/1.jpg,<script>alert(1)</script>,
				'@SUM(1+1).jpg,"sa""y, ""cheese""
				line",
				b/two words.jpg,'=cmd()|'/c calc'!A0,"[""<script>alert(1)</script>""]"
				b/</script>.jpg,"sa""y, ""cheese""
				line",[]
				elsewhere.jpg,x,
				""");
	}

	@Test
	void measuresLabelIssuesByRank() throws Exception {
		Evaluation found = Evaluator.evaluate(output, truth(), null);

		assertEquals(4, found.labelIssues().samples());
		assertEquals(2, found.labelIssues().positives());
		assertEquals(1, found.labelIssues().flagged());
		assertEquals((1.0 + 2.0 / 4) / 2, found.labelIssues().averagePrecision().estimate(), 1e-12,
				"the wrong ones rank first and last of four");
		assertEquals(1, found.labelIssues().precision().estimate());
		assertEquals(0.5, found.labelIssues().recall().estimate());
	}

	@Test
	void measuresMultiClassCandidates() throws Exception {
		Evaluation found = Evaluator.evaluate(output, truth(), null);

		assertEquals(1, found.multiClass().positives());
		assertEquals(1, found.multiClass().averagePrecision().estimate());
		assertEquals(1, found.multiClass().recall().estimate());
	}

	@Test
	void measuresMergeablePairsInEitherOrder() throws Exception {
		Path truth = truth();
		Path pairs = Files.writeString(temp.resolve("pairs.csv"),
				"category_a,category_b\n<script>alert(1)</script>,'=cmd()|'/c calc'!A0\n");

		var mergeable = Evaluator.evaluate(output, truth, pairs).mergeable();

		assertNotNull(mergeable);
		assertEquals(3, mergeable.samples());
		assertEquals(1, mergeable.averagePrecision().estimate());
		assertEquals(1, mergeable.precision().estimate());
	}

	@Test
	void saysWhatWasLeftOut() throws Exception {
		Evaluation found = Evaluator.evaluate(output, truth(), null);

		assertEquals(2, found.withoutTruth());
		assertEquals(1, found.unknown());
		assertNull(found.mergeable());
	}

	@Test
	void findsRowsByNumberWhereTheyHaveNoPath() throws Exception {
		Path analyzed = write(ExampleFindings.analyzed(), "analyzed");

		Evaluation found = Evaluator.evaluate(analyzed, table("sample,true,also\n1,right,\n2,right,\n-7,x,\n"), null);

		assertEquals(2, found.labelIssues().positives());
		assertEquals(1, found.unknown());
	}

	@Test
	void writesEvaluationBesideTheFindings() throws Exception {
		Evaluation found = Evaluator.evaluate(output, truth(), null);

		found.write(output);

		JsonObject json = JsonParser.parseString(Files.readString(output.resolve("evaluation.json"))).getAsJsonObject();
		JsonObject issues = json.getAsJsonObject("label_issues");
		assertEquals(0.75, issues.getAsJsonObject("average_precision").get("estimate").getAsDouble());
		assertTrue(issues.getAsJsonObject("average_precision").has("low"));
		assertEquals(2, issues.get("positives").getAsInt());
		assertTrue(json.has("multi_class_candidates"));
	}

	@Test
	void givesTheSameIntervalsAgain() throws Exception {
		assertEquals(Evaluator.evaluate(output, truth(), null), Evaluator.evaluate(output, truth(), null));
	}

	@Test
	void namesTheMissingColumn() throws Exception {
		Path table = table("sample,label\na,b\n");

		var refusal = assertThrows(EvaluationException.class, () -> Evaluator.evaluate(output, table, null));

		assertTrue(refusal.getMessage().contains("'true' is missing"), refusal.getMessage());
	}

	@Test
	void namesTheLineOfABadList() throws Exception {
		Path table = table("sample,true,also\na/1.jpg,x,mall\n");

		var refusal = assertThrows(EvaluationException.class, () -> Evaluator.evaluate(output, table, null));

		assertTrue(refusal.getMessage().contains("line 2"), refusal.getMessage());
	}

	@Test
	void refusesASampleNamedTwice() throws Exception {
		Path table = table("sample,true,also\na/1.jpg,x,\na/1.jpg,y,\n");

		var refusal = assertThrows(EvaluationException.class, () -> Evaluator.evaluate(output, table, null));

		assertTrue(refusal.getMessage().contains("named twice"), refusal.getMessage());
	}

	@Test
	void refusesATruthAboutOtherSamples() throws Exception {
		Path table = table("sample,true,also\nother.jpg,x,\n");

		var refusal = assertThrows(EvaluationException.class, () -> Evaluator.evaluate(output, table, null));

		assertTrue(refusal.getMessage().contains("none of its samples"), refusal.getMessage());
	}

	@Test
	void refusesWhatIsNoOutput() {
		assertThrows(OutputException.class, () -> Evaluator.evaluate(temp, temp.resolve("truth.csv"), null));
	}

	@Test
	void saysWhichFileOfADamagedOutputIsWrong() throws Exception {
		Path truth = truth();
		Files.writeString(output.resolve("scores.npy"), "no array");

		var refusal = assertThrows(EvaluationException.class, () -> Evaluator.evaluate(output, truth, null));

		assertTrue(refusal.getMessage().contains("scores.npy"), refusal.getMessage());
	}
}
