package org.reannotate.core.blind;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BlindSampleTest {

	@Test
	void isOneInTwentyInEveryStretchOfIds() {
		for (int start = 1; start < 1_000_000; start += 20_000) {
			long chosen = IntStream.range(start, start + 20_000).filter(BlindSample::contains).count();
			assertEquals(1000, chosen, 150, "from " + start);
		}
	}

	/** Ids follow the order of import, that is of categories: neither parity nor neighbourhood may decide. */
	@Test
	void hasNoPattern() {
		int[] chosen = IntStream.range(1, 200_000).filter(BlindSample::contains).toArray();
		for (int step : new int[] { 2, 3, 5, 7, 10, 64, 100 }) {
			int[] counts = new int[step];
			Arrays.stream(chosen).forEach(id -> counts[id % step]++);
			double expected = chosen.length / (double) step;
			for (int count : counts) {
				assertEquals(expected, count, 5 * Math.sqrt(expected), "modulo " + step);
			}
		}
	}

	/** Simulated annotators who answer rightly: the interval holds the share of right labels in 93 to 97 of 100 cases. */
	@Test
	void theIntervalHoldsTheTruth() {
		var random = new Random(1);
		int held = 0;
		int tries = 2000;
		for (int i = 0; i < tries; i++) {
			double right = 0.6 + 0.38 * random.nextDouble();
			List<BlindAnswer> answers = IntStream.range(0, 150)
					.mapToObj(id -> new BlindAnswer(id, 1, 1, random.nextDouble() < right, "ann", Instant.EPOCH)).toList();
			LabelQuality quality = LabelQuality.of(answers);
			held += quality.low() <= right && right <= quality.high() ? 1 : 0;
			assertTrue(quality.low() <= quality.share() && quality.share() <= quality.high());
		}
		assertEquals(0.95, held / (double) tries, 0.02);
	}

	@Test
	void saysNothingBeforeTheFirstAnswer() {
		assertEquals(new LabelQuality(0, 0, 0, 1), LabelQuality.of(List.of()));
	}

	@Test
	void answeredOnesAreLeftOutAndTheOrderIsNotThatOfIds() {
		var index = BlindIndex.labelled(2000);
		int[] all = BlindSample.of(index, Set.of());
		assertEquals(BlindSample.size(index), all.length);
		assertTrue(all.length > 50);
		int[] sorted = all.clone();
		Arrays.sort(sorted);
		assertTrue(!Arrays.equals(sorted, all));
		Set<Integer> answered = Arrays.stream(all, 0, 10).boxed().collect(Collectors.toSet());
		assertArrayEquals(Arrays.copyOfRange(all, 10, all.length), BlindSample.of(index, answered));
	}
}
