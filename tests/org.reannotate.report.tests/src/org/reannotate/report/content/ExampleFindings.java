package org.reannotate.report.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.CategoryQuality;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.labelissues.PrecisionEstimate;
import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.analysis.mergeable.ConfusionDendrogram;
import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.mergeable.Recommendation;
import org.reannotate.analysis.mergeable.SeparabilityBasis;
import org.reannotate.analysis.multiclass.MultiClassCandidate;
import org.reannotate.analysis.multiclass.MultiClassResult;
import org.reannotate.analysis.multiclass.PlausibleCategory;

/**
 * Findings made by hand: six images in three categories whose names are as bad as names get. Row 1 is flagged, row 4 is
 * folded under the pair of the first two categories, row 2 could be several things, row 5 has no label.
 */
public final class ExampleFindings {

	/** Column names: a formula, markup, quotes and a line break. */
	public static final List<String> CATEGORIES = List.of("=cmd()|'/c calc'!A0", "<script>alert(1)</script>",
			"sa\"y, \"cheese\"\nline");

	/** Row names. */
	public static final List<String> PATHS = List.of("a/1.jpg", "@SUM(1+1).jpg", "b/two words.jpg", "b/</script>.jpg",
			"-1.jpg", "_unlabelled/\u202efdp.jpg");

	private static final int[] GIVEN = { 0, 0, 1, 2, 1, -1 };
	private static final double[][] P = { { .9, .06, .04 }, { .02, .05, .93 }, { .3, .4, .3 }, { .1, .1, .8 },
			{ .7, .2, .1 }, { .2, .2, .6 } };

	private ExampleFindings() {
	}

	/** With paths as names. */
	public static Findings audited() {
		return findings(SampleNames.paths(PATHS.size(), PATHS::get), new PrecisionEstimate(0.87, 0.62, 0.95));
	}

	/** With row indexes as names, and without an interval. */
	public static Findings analyzed() {
		return findings(SampleNames.indexes(PATHS.size()), new PrecisionEstimate(Double.NaN, Double.NaN, Double.NaN));
	}

	private static Findings findings(SampleNames names, PrecisionEstimate precision) {
		Map<String, Double> seconds = new LinkedHashMap<>();
		seconds.put("import", 0.25);
		seconds.put("train", 12.3456789);
		return new Findings(names, CATEGORIES, GIVEN.clone(), ProbabilityMatrix.of(P), issues(precision), multiClass(),
				mergeable(), duplicates(), List.of(new UnreadableFile("b/broken.jpg", "truncated: the data ends")), seconds);
	}

	private static LabelIssueResult issues(PrecisionEstimate precision) {
		return new LabelIssueResult(new boolean[] { false, true, false, false, false, false },
				new double[] { .95, .0123456789, .6, .9, .2, 1 }, new int[] { 0, 2, 1, 2, 0, 2 },
				new double[] { .05, .9876543210, .4, .1, .8, 0 }, new int[] { 1, 4 }, new int[] { -1, -1, -1, -1, 0, -1 },
				List.of(new Reason(Reason.Kind.PREDICTED_OTHER, 0, 2, .02, .93),
						new Reason(Reason.Kind.MERGEABLE_PAIR, 1, 0, .2, .7)),
				new double[] { .46, .3, 2 }, new long[][] { { 1, 0, 1 }, { 1, 1, 0 }, { 0, 0, 1 } }, 0.2, precision,
				List.of(new CategoryQuality(0, 2, .5, .5, .5), new CategoryQuality(1, 2, .5, .5, 0),
						new CategoryQuality(2, 1, 1, 0, .5)),
				false, 0.6, 0.8);
	}

	private static MultiClassResult multiClass() {
		return new MultiClassResult(new double[] { .1, .2, .99, .3, .4, .5 },
				List.of(new MultiClassCandidate(2, List.of(new PlausibleCategory(1, .41), new PlausibleCategory(0, 1 / 3.0)),
						.99, true)),
				1, new double[] { .1, .1, .1 }, .95, .95);
	}

	private static MergeableResult mergeable() {
		return new MergeableResult(
				List.of(new MergeablePair(0, 1, .8, .5, .5, .52, .41, .63, .33, SeparabilityBasis.EMBEDDINGS,
						Recommendation.YES, .05, 0),
						new MergeablePair(0, 2, .1, .5, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
								SeparabilityBasis.NONE, Recommendation.NO, 0, .5)),
				new ConfusionDendrogram(3, List.of()), 1);
	}

	private static List<DuplicateSet> duplicates() {
		return List.of(new DuplicateSet(1, true, List.of(new DuplicateSet.Member(1, 0, "train", true),
				new DuplicateSet.Member(3, 2, "test", true))),
				new DuplicateSet(2, false, List.of(new DuplicateSet.Member(0, 0, null, false),
						new DuplicateSet.Member(5, -1, null, false))));
	}

	/** As many rows as wanted, all of them flagged. */
	public static Findings many(int rows) {
		int[] given = new int[rows];
		int[] suggested = new int[rows];
		Arrays.fill(suggested, 1);
		boolean[] flags = new boolean[rows];
		Arrays.fill(flags, true);
		int[] pair = new int[rows];
		Arrays.fill(pair, -1);
		var reasons = new ArrayList<Reason>();
		for (int row = 0; row < rows; row++) {
			reasons.add(new Reason(Reason.Kind.PREDICTED_OTHER, 0, 1, .1, .9));
		}
		float[] p = new float[rows * 2];
		for (int i = 0; i < p.length; i++) {
			p[i] = i % 2 == 0 ? .1f : .9f;
		}
		var issues = new LabelIssueResult(flags, new double[rows], suggested, new double[rows],
				IntStream.range(0, rows).toArray(), pair, reasons, new double[2], new long[2][2], 1,
				new PrecisionEstimate(.5, .4, .6),
				List.of(new CategoryQuality(0, rows, 0, 1, 1), new CategoryQuality(1, 0, 1, 0, 0)), false, 0, 0);
		return new Findings(SampleNames.paths(rows, row -> "images/" + row + ".jpg"), List.of("a", "b"), given,
				ProbabilityMatrix.of(p, 2), issues, new MultiClassResult(new double[rows], List.of(), 1, new double[2], .95, 1),
				new MergeableResult(List.of(), new ConfusionDendrogram(2, List.of()), 0), List.of(), List.of(), Map.of());
	}
}
