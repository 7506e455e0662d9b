package org.reannotate.ui.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;

/** Samples 1 to 5 of the categories cat (1), dog (2), fox (3) and a merged one (4, into cat), with findings. */
public final class Findings {

	/** Flagged as dog. */
	public static final int ISSUE = 1;
	/** May be fox as well as cat. */
	public static final int CANDIDATE = 2;
	/** Nothing is found. */
	public static final int PLAIN = 3;
	/** Without a label; flagged as fox. */
	public static final int UNLABELLED = 4;
	/** Both lists; its label is not among the plausible ones. */
	public static final int BOTH = 5;

	private Findings() {
	}

	public static RunRecord run(Map<String, Double> metrics) {
		return new RunRecord("run-1", "small", "finished", Instant.EPOCH, null, 0, metrics);
	}

	public static SessionFindings findings() {
		return new SessionFindings(new FindingSet(run(Map.of()),
				List.of(issue(11, ISSUE, 1, 2), issue(12, UNLABELLED, -1, 3), issue(13, BOTH, 1, 2)),
				List.of(candidate(21, CANDIDATE, true), candidate(22, BOTH, false)), List.of(), SampleScores.none()));
	}

	/** {@link #ISSUE} alone, on both lists: flagged as dog, and may be fox as well as cat. */
	public static SessionFindings doubtedAndSeveral() {
		return new SessionFindings(new FindingSet(run(Map.of()), List.of(issue(11, ISSUE, 1, 2)),
				List.of(candidate(23, ISSUE, true)), List.of(), SampleScores.none()));
	}

	private static LabelIssue issue(long id, int sample, int given, int suggested) {
		return new LabelIssue(id, 1, sample, given, suggested, 0.1, 0.9, "", false);
	}

	private static MultiClassCandidate candidate(long id, int sample, boolean givenAmong) {
		var categories = givenAmong ? List.of(new PlausibleCategory(1, 0.5), new PlausibleCategory(3, 0.4))
				: List.of(new PlausibleCategory(2, 0.5), new PlausibleCategory(3, 0.4));
		return new MultiClassCandidate(id, 1, sample, 1, 0.7, categories, givenAmong);
	}

	public static List<CategoryRecord> records() {
		return List.of(category(1, "cat", -1), category(2, "dog", -1), category(3, "fox", -1), category(4, "tomcat", 1));
	}

	private static CategoryRecord category(int id, String name, int mergedInto) {
		return new CategoryRecord(id, name, -1, "animals/" + name, true, mergedInto);
	}

	public static SessionTaxonomy taxonomy() {
		return new SessionTaxonomy(records(), null);
	}

	/** All cat but the one without a label; nobody has decided. */
	public static SampleColumns columns() {
		var columns = new SampleColumns(5);
		for (int row = 0; row < 5; row++) {
			columns.ids[row] = row + 1;
			columns.category[row] = row + 1 == UNLABELLED ? -1 : 1;
			columns.given[row] = columns.category[row];
			columns.split[row] = (byte) Split.TRAIN.ordinal();
		}
		return columns;
	}

	public static SampleIndex index(SampleColumns columns) {
		return SampleIndex.of(columns, new int[] { 0, 0, 1, 2, 3 });
	}
}
