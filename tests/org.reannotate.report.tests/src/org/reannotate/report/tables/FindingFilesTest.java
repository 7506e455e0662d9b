package org.reannotate.report.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.report.content.ExampleFindings;
import org.reannotate.report.content.Findings;
import org.reannotate.report.output.OutputFolder;

class FindingFilesTest {

	@TempDir
	Path temp;

	private Path written(Findings findings, String name) throws Exception {
		Path dir = temp.resolve(name);
		try (var output = OutputFolder.open(dir)) {
			FindingFiles.write(findings, output);
			output.publish();
		}
		return dir;
	}

	private static String text(Path dir, String name) throws Exception {
		return Files.readString(dir.resolve(name));
	}

	@Test
	void writesLabelIssuesWorstFirstWithFoldedOnesLast() throws Exception {
		assertEquals("""
				rank,sample,given,suggested,score,probability_wrong,reason,pair
				1,'@SUM(1+1).jpg,'=cmd()|'/c calc'!A0,"sa""y, ""cheese""
				line",0.0123457,0.987654,"Looks like sa""y, ""cheese""
				line (93%), hardly like =cmd()|'/c calc'!A0 (2%); a copy of it carries another label",
				2,'-1.jpg,<script>alert(1)</script>,'=cmd()|'/c calc'!A0,0.2,0.8,\
				"<script>alert(1)</script> and =cmd()|'/c calc'!A0 can hardly be told apart here (=cmd()|'/c calc'!A0 70%, \
				<script>alert(1)</script> 20%)",'=cmd()|'/c calc'!A0 / <script>alert(1)</script>
				""", text(written(ExampleFindings.audited(), "out"), "label-issues.csv"));
	}

	@Test
	void namesSamplesByRowWhereTheyHaveNoPath() throws Exception {
		Path dir = written(ExampleFindings.analyzed(), "out");

		assertTrue(text(dir, "label-issues.csv").contains("\n1,1,'=cmd()"));
		assertFalse(Files.exists(dir.resolve("samples.csv")));
	}

	@Test
	void writesMultiClassCandidatesWithTheirCategoriesAsJson() throws Exception {
		assertEquals("""
				rank,sample,given,categories,score
				1,b/two words.jpg,<script>alert(1)</script>,"[{""category"":""<script>alert(1)</script>"",""probability"":0.41},\
				{""category"":""=cmd()|'/c calc'!A0"",""probability"":0.333333}]",0.99
				""", text(written(ExampleFindings.audited(), "out"), "multi-class-candidates.csv"));
	}

	@Test
	void leavesFiguresOfAnUntestedPairEmpty() throws Exception {
		assertEquals("""
				rank,category_a,category_b,score,rate_a_to_b,rate_b_to_a,auc,auc_low,auc_high,p_value,recommended
				1,'=cmd()|'/c calc'!A0,<script>alert(1)</script>,0.8,0.5,0.5,0.52,0.41,0.63,0.33,yes
				2,'=cmd()|'/c calc'!A0,"sa""y, ""cheese""
				line",0.1,0.5,0,,,,,no
				""", text(written(ExampleFindings.audited(), "out"), "mergeable-categories.csv"));
	}

	@Test
	void writesDuplicatesAndUnreadableFiles() throws Exception {
		Path dir = written(ExampleFindings.audited(), "out");

		assertEquals("""
				group,sample,given,split,kind
				1,'@SUM(1+1).jpg,'=cmd()|'/c calc'!A0,train,exact
				1,b/</script>.jpg,"sa""y, ""cheese""
				line",test,exact
				2,a/1.jpg,'=cmd()|'/c calc'!A0,,near
				2,_unlabelled/\u202efdp.jpg,,,near
				""", text(dir, "duplicates.csv"));
		assertEquals("sample,reason\nb/broken.jpg,truncated: the data ends\n", text(dir, "unreadable.csv"));
	}

	@Test
	void writesSummaryWithNullForWhatCannotBeTold() throws Exception {
		String summary = text(written(ExampleFindings.analyzed(), "out"), "summary.json").replaceAll("\\s+", "");

		assertTrue(summary.startsWith("{\"samples\":6,\"categories\":3,\"accuracy\":0.6,\"health\":0.8,\"flags\":1,"
				+ "\"flags_precision\":{\"estimate\":null,\"low\":null,\"high\":null},\"noise_rate\":0.2,"
				+ "\"multi_class_candidates\":1,\"mergeable_pairs\":1,\"category_quality\":[{\"category\":\"=cmd()|'/ccalc'!A0\","
				+ "\"samples\":2,\"quality\":0.5,\"noise\":0.5},"), summary);
		assertTrue(summary.endsWith("\"thresholds\":[0.46,0.3,2],\"confident_joint\":[[1,0,1],[1,1,0],[0,0,1]],"
				+ "\"weak_model\":false,\"seconds\":{\"import\":0.25,\"train\":12.3457}}"), summary);
	}

	@Test
	void writesArraysInRowOrder() throws Exception {
		Path dir = written(ExampleFindings.audited(), "out");

		assertArrayEquals(new boolean[] { false, true, false, false, false, false },
				Npy.readBooleans(dir.resolve("flags.npy")));
		assertArrayEquals(new double[] { .95, .0123456789, .6, .9, .2, 1 }, Npy.readDoubles(dir.resolve("scores.npy")));
		assertArrayEquals(new double[] { .1, .2, .99, .3, .4, .5 },
				Npy.readDoubles(dir.resolve("multi-class-scores.npy")));
		assertArrayEquals(new int[] { 0, 0, 1, 2, 1, -1 }, Npy.readInts(dir.resolve("given.npy")));
	}

	@Test
	void givesTheSameBytesForTheSameFindings() throws Exception {
		Path one = written(ExampleFindings.audited(), "one");
		Path two = written(ExampleFindings.audited(), "two");

		try (var files = Files.list(one)) {
			for (Path file : files.toList()) {
				assertEquals(-1, Files.mismatch(file, two.resolve(file.getFileName())), file.toString());
			}
		}
	}
}
