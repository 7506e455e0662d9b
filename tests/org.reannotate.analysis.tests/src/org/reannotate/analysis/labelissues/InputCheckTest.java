package org.reannotate.analysis.labelissues;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

/** What cannot be analysed is refused with a word, and the row where it is wrong. */
class InputCheckTest {

	private static final int BAD = 4;

	static Stream<Arguments> badRows() {
		return Stream.of(Arguments.of("NaN", new double[] { Double.NaN, 0.5, 0.5 }),
				Arguments.of("Infinity", new double[] { Double.POSITIVE_INFINITY, 0.5, 0.5 }),
				Arguments.of("outside 0 to 1", new double[] { -0.1, 0.6, 0.5 }),
				Arguments.of("outside 0 to 1", new double[] { 1.01, 0, 0 }),
				Arguments.of("sum to 0.8", new double[] { 0.2, 0.3, 0.3 }),
				Arguments.of("sum to 1.5", new double[] { 0.75, 0.5, 0.25 }),
				Arguments.of("sum to 0", new double[] { 0, 0, 0 }));
	}

	@ParameterizedTest
	@MethodSource("badRows")
	void namesTheFirstBadRow(String problem, double[] row) {
		double[][] rows = rows();
		rows[BAD] = row;
		rows[BAD + 3] = row;
		assertBad(problem, ProbabilityMatrix.of(rows));
		float[] single = new float[30];
		for (int i = 0; i < single.length; i++) {
			single[i] = (float) rows[i / 3][i % 3];
		}
		assertBad(problem, ProbabilityMatrix.of(single, 3));
	}

	private static void assertBad(String problem, ProbabilityMatrix p) {
		var refused = assertThrows(InvalidInputException.class, () -> find(p, new int[10]));
		assertEquals(BAD, refused.row());
		assertTrue(refused.getMessage().startsWith("row " + BAD + ": "), refused.getMessage());
		assertTrue(refused.getMessage().contains(problem), refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, -2, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void namesTheRowOfALabelOutOfRange(int label) {
		int[] labels = new int[10];
		labels[BAD] = label;
		var refused = assertThrows(InvalidInputException.class, () -> find(ProbabilityMatrix.of(rows()), labels));
		assertEquals(BAD, refused.row());
		assertTrue(refused.getMessage().contains(Integer.toString(label)), refused.getMessage());
	}

	@Test
	void refusesWhatIsWrongAsAWhole() {
		assertWrong("no samples", ProbabilityMatrix.of(new double[0][0]), new int[0]);
		assertWrong("9 labels for 10 rows", ProbabilityMatrix.of(rows()), new int[9]);
		assertWrong("one category", ProbabilityMatrix.of(new double[][] { { 1 }, { 1 } }), new int[2]);
		int[] none = new int[10];
		Arrays.fill(none, -1);
		assertWrong("no sample has a label", ProbabilityMatrix.of(rows()), none);
	}

	private static void assertWrong(String problem, ProbabilityMatrix p, int[] labels) {
		var refused = assertThrows(InvalidInputException.class, () -> find(p, labels));
		assertEquals(InvalidInputException.NO_ROW, refused.row());
		assertTrue(refused.getMessage().contains(problem), refused.getMessage());
	}

	@Test
	void acceptsWhatRoundingDoes() {
		double[][] rows = rows();
		rows[BAD] = new double[] { 1.0001, 0, 0 };
		rows[BAD + 1] = new double[] { 1, -0.0, 0 };
		rows[BAD + 2] = new double[] { 0.986, 0, 0 };
		assertDoesNotThrow(() -> find(ProbabilityMatrix.of(rows), new int[10]));
	}

	@Test
	void refusesOptionsThatDoNotFitTheCategories() {
		LabelIssueOptions options = LabelIssueOptions.defaults();
		assertThrows(IllegalArgumentException.class, () -> LabelIssueFinder.find(ProbabilityMatrix.of(rows()),
				new int[10], options.withParents(new int[2])));
		assertThrows(IllegalArgumentException.class, () -> options.withThreads(0));
	}

	private static double[][] rows() {
		double[][] rows = new double[10][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = new double[] { 0.7, 0.2, 0.1 };
		}
		return rows;
	}

	private static LabelIssueResult find(ProbabilityMatrix p, int[] labels) throws InvalidInputException {
		return LabelIssueFinder.find(p, labels, LabelIssueOptions.defaults().withThreads(2));
	}
}
