package org.reannotate.analysis.internal.labelissues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The small tools of the analysis. */
class ArithmeticTest {

	@Property(tries = 300)
	void selectsWhatSortingWouldBringThere(@ForAll @Size(min = 1, max = 200) double[] values, @ForAll long at) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int index = (int) Math.floorMod(at, (long) values.length);
		assertEquals(sorted[index] + 0.0, OrderStatistics.select(values.clone(), index) + 0.0);
	}

	@Property(tries = 300)
	void ranksLikeAStableSort(@ForAll @Size(max = 300) int[] numbers) {
		double[] scores = Arrays.stream(numbers).mapToDouble(i -> Math.floorMod(i, 41) / 40.0).toArray();
		boolean[] chosen = new boolean[scores.length];
		Arrays.fill(chosen, true);
		int[] ranking = Ranking.worstFirst(scores, chosen);
		for (int i = 1; i < ranking.length; i++) {
			int before = ranking[i - 1];
			int after = ranking[i];
			assertTrue(scores[before] < scores[after] || scores[before] == scores[after] && before < after);
		}
	}

	@Property(tries = 300)
	void roundingKeepsTheSum(@ForAll @Size(min = 1, max = 60) int[] numbers) {
		double[] values = Arrays.stream(numbers).mapToDouble(i -> Math.floorMod(i, 10_000) / 128.0).toArray();
		long[] rounded = SumPreservingRounding.round(values);
		assertEquals((long) Math.rint(Arrays.stream(values).sum()), Arrays.stream(rounded).sum());
		for (int i = 0; i < values.length; i++) {
			assertTrue(Math.abs(values[i] - rounded[i]) < 1.5, values[i] + " became " + rounded[i]);
		}
	}

	@Test
	void sumsInTheOrderOfTheReference() {
		double[] tenths = new double[1000];
		Arrays.fill(tenths, 0.1f);
		assertEquals(0.10000001639127731, Precision.SINGLE.mean(tenths, 0, 1000), "what numpy 2.4 gives");
		assertEquals(2, Precision.DOUBLE.mean(new double[] { 9, 1, 2, 3 }, 1, 4));
	}

	@Test
	void knowsTheGammaFunction() {
		assertEquals(0, LogGamma.of(1), 1e-12);
		assertEquals(Math.log(24), LogGamma.of(5), 1e-12);
		assertEquals(Math.log(Math.PI) / 2, LogGamma.of(0.5), 1e-12);
		assertEquals(Math.log(3 * 4 * 5), LogGamma.rising(3, 3), 1e-12);
	}

	@Test
	void raisesToHalves() {
		assertEquals(Math.pow(0.3, 2.5), Power.of(2.5).raise(0.3), 1e-15);
		assertEquals(0.3, Power.of(1).raise(0.3));
		assertEquals(0, Power.of(3.5).raise(0));
	}

	@Test
	void leavesASampleInEveryCategory() {
		long[][] raised = PruneCounts.of(new long[][] { { 0, 3, 1 }, { 0, 5, 0 }, { 2, 0, 4 } }, 1);
		assertArrayEquals(new long[] { 1, 2, 0 }, raised[0]);
		assertArrayEquals(new long[] { 0, 5, 0 }, raised[1]);
		assertArrayEquals(new long[] { 2, 0, 4 }, raised[2]);
	}

	@Test
	void believesWeakNoModelThatBeatsChanceClearly() {
		assertTrue(WeakModel.isWeak(0.59, 10));
		assertTrue(!WeakModel.isWeak(0.61, 10));
		assertTrue(WeakModel.isWeak(0.7, 2));
		assertTrue(!WeakModel.isWeak(0.8, 2));
	}
}
