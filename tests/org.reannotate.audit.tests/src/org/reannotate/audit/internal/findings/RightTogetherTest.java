package org.reannotate.audit.internal.findings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.LabelIssueFinder;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.multiclass.MultiClassFinder;
import org.reannotate.analysis.multiclass.MultiClassOptions;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.core.importing.Split;

/** Images of two categories that are known to be both. */
class RightTogetherTest {
    private static final int ROWS = 300;
    private static final int BOTH = 7;
    private static final int[] NONE = {};

    private static AuditSamples samples(int rows, int specialRow, int... further) {
        int[][] all = new int[rows][];
        Arrays.fill(all, NONE);
        all[specialRow] = further;
        String[] paths = IntStream.range(0, rows).mapToObj(i -> i + ".jpg").toArray(String[]::new);
        return new AuditSamples(IntStream.range(0, rows).toArray(), paths,
                IntStream.range(0, rows).map(i -> i % 3).toArray(), all, new Split[rows]);
    }

    @Test
    void sumsWhatIsRightAndLeavesOtherRowsAlone() {
        ProbabilityMatrix all = ProbabilityMatrix
                .of(new double[][] { { 0.5, 0.3, 0.2 }, { 0.1, 0.3, 0.6 }, { 0.2, 0.2, 0.6 } });
        ProbabilityMatrix together = RightTogether.of(all, samples(3, 1, 2), new int[] { 0, 2, 2 });
        double[] rows = new double[9];
        together.rows(0, 3, rows);
        assertArrayEquals(new double[] { 0.5, 0.3, 0.2, 0.1, 0, 0.9, 0.2, 0.2, 0.6 }, rows, 1e-12);
        float[] one = new float[3];
        together.rows(1, 1, one);
        assertArrayEquals(new float[] { 0.1f, 0, 0.9f }, one, 1e-6f);
        assertEquals(0.9, together.get(1, 2), 1e-12);
        assertEquals(0, together.get(1, 1));
    }

    @Test
    void isTheSameMatrixWhereNothingHasFurtherLabelsOrThoseHaveNoLabelToAskAbout() {
        ProbabilityMatrix all = ProbabilityMatrix.of(new double[][] { { 0.5, 0.5 } });
        assertSame(all, RightTogether.of(all, samples(1, 0), new int[] { 0 }));
        assertSame(all, RightTogether.of(all, samples(1, 0, 1), new int[] { -1 }));
    }

    /** Row 7 is of category 1; the model sees category 2 beside it, or rather. */
    private static ProbabilityMatrix model(double first, double second) {
        var random = new Random(3);
        double[][] p = new double[ROWS][3];
        for (int row = 0; row < ROWS; row++) {
            double doubt = 0.02 + 0.1 * random.nextDouble();
            Arrays.fill(p[row], doubt / 2);
            p[row][row % 3] = 1 - doubt;
        }
        p[BOTH] = new double[] { 1 - first - second, first, second };
        return ProbabilityMatrix.of(p);
    }

    private static boolean isFlagged(ProbabilityMatrix p) throws Exception {
        return LabelIssueFinder.find(p, samples(ROWS, 0).labels(), LabelIssueOptions.defaults()).flags()[BOTH];
    }

    @Test
    void whatTheModelSeesBesideTheGivenLabelIsNoIssueWhereItIsAFurtherOne() throws Exception {
        ProbabilityMatrix sees = model(0.04, 0.95);
        assertTrue(isFlagged(sees), "as it is, the label looks wrong");
        assertFalse(isFlagged(RightTogether.of(sees, samples(ROWS, BOTH, 2), samples(ROWS, 0).labels())));
    }

    @Test
    void anImageOfTwoKnownCategoriesIsNoCandidateForThem() {
        ProbabilityMatrix sees = model(0.5, 0.49);
        int[] labels = samples(ROWS, 0).labels();
        var options = MultiClassOptions.defaults();
        double alone = MultiClassFinder.find(sees, labels, null, null, options).scores()[BOTH];
        double known = MultiClassFinder.find(RightTogether.of(sees, samples(ROWS, BOTH, 2), labels), labels, null, null,
                options).scores()[BOTH];
        assertTrue(known < alone, known + " against " + alone);
    }
}
