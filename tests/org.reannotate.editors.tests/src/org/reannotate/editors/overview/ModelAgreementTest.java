package org.reannotate.editors.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.reannotate.core.query.PathColumn;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;

class ModelAgreementTest {

	/** An index in which {@code counts[label][prediction]} images of two categories have that label and prediction. */
	private static SampleIndex index(int[][] counts, int unasked) {
		int rows = unasked + counts[0][0] + counts[0][1] + counts[1][0] + counts[1][1];
		var columns = new SampleColumns(rows);
		PathColumn.Builder paths = PathColumn.EMPTY.append();
		int row = 0;
		for (int cell = 0; cell < 4; cell++) {
			for (int i = 0; i < counts[cell / 2][cell % 2]; i++, row++) {
				columns.category[row] = 1 + cell / 2;
				columns.prediction[row] = 1 + cell % 2;
			}
		}
		for (int i = 0; i < rows; i++) {
			columns.ids[i] = i + 1;
			paths.add("");
		}
		columns.paths = paths.build();
		return SampleIndex.of(columns, new int[] { 0, 1, 2 });
	}

	@Test
	void isThatOfTheTextbook() {
		ModelAgreement agreement = ModelAgreement.of(index(new int[][] { { 20, 5 }, { 10, 15 } }, 7));
		assertEquals(50, agreement.asked());
		assertEquals(0.7, agreement.share(), 1e-12);
		assertEquals(0.4, agreement.kappa(), 1e-12);
	}

	@Test
	void whoAlwaysSaysTheSameIsWeakHoweverOftenRight() {
		ModelAgreement agreement = ModelAgreement.of(index(new int[][] { { 90, 0 }, { 10, 0 } }, 0));
		assertEquals(0.9, agreement.share(), 1e-12);
		assertEquals(0, agreement.kappa(), 1e-12);
		assertTrue(agreement.weak());
	}

	@Test
	void whoIsMostlyRightIsNotWeakAndFewAnswersSayNothing() {
		assertFalse(ModelAgreement.of(index(new int[][] { { 40, 10 }, { 10, 40 } }, 0)).weak());
		assertFalse(ModelAgreement.of(index(new int[][] { { 3, 3 }, { 3, 3 } }, 0)).weak());
		assertFalse(ModelAgreement.of(index(new int[][] { { 30, 0 }, { 0, 0 } }, 0)).weak());
	}

	@Test
	void nothingIsSaidWhereNobodyWasAsked() {
		assertSame(ModelAgreement.NONE, ModelAgreement.of(index(new int[][] { { 0, 0 }, { 0, 0 } }, 9)));
		assertFalse(ModelAgreement.NONE.weak());
	}
}
