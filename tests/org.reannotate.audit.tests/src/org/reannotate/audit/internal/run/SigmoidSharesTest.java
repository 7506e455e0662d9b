package org.reannotate.audit.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.protocol.recipe.Loss;

class SigmoidSharesTest {
    private static final ProbabilityMatrix OWN = ProbabilityMatrix.of(new double[][] { { 0.95, 0.02, 0.01 },
        { 0.9, 0.9, 0.01 }, { 0.02, 0.001, 0.001 }, { 0, 0, 0 }, { Double.NaN, Double.NaN, Double.NaN } });
    private final ProbabilityMatrix shares = RunArrays.shares(OWN, Loss.SIGMOID);

    @Test
    void rowsSumToOne() {
        double[] row = new double[3];
        for (int i = 0; i < 4; i++) {
            shares.row(i, row);
            assertEquals(1, row[0] + row[1] + row[2], 1e-12);
        }
        float[] two = new float[6];
        shares.rows(1, 2, two);
        assertEquals(shares.get(2, 0), two[3], 1e-6);
    }

    @Test
    void twoCategoriesShareTheRowAndNoneIsDoubt() {
        assertTrue(shares.get(0, 0) > 0.85, "sure");
        assertEquals(shares.get(1, 0), shares.get(1, 1), 1e-12);
        assertTrue(shares.get(1, 0) > 0.45, "half of each");
        assertTrue(shares.get(2, 0) < 0.5, "nothing fits: " + shares.get(2, 0));
        assertEquals(1.0 / 3, shares.get(3, 1), 1e-12);
    }

    @Test
    void rowsThatWereNotHeldOutStayUnknownAndASoftmaxIsAsItWas() {
        assertTrue(Double.isNaN(shares.get(4, 1)));
        assertSame(OWN, RunArrays.shares(OWN, Loss.SOFTMAX));
    }
}
