package org.reannotate.samples.internal.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SplitMixTest {

	@Test
	void drawsThePublishedSequenceForItsSeed() {
		var random = new SplitMix(1234567);
		for (String published : List.of("6457827717110365317", "3203168211198807973", "9817491932198370423",
				"4593380528125082431", "16408922859458223821")) {
			assertEquals(Long.parseUnsignedLong(published), random.nextLong());
		}
	}

	@Test
	void staysWithinItsBounds() {
		var random = new SplitMix(7);
		for (int draw = 0; draw < 10_000; draw++) {
			int whole = random.between(-2, 3);
			assertTrue(whole >= -2 && whole <= 3, () -> "out of [-2, 3]: " + whole);
			double real = random.between(2.5, 4.0);
			assertTrue(real >= 2.5 && real < 4, () -> "out of [2.5, 4): " + real);
		}
	}

	@Test
	void bellHasMeanNullAndDeviationOne() {
		var random = new SplitMix(3);
		double sum = 0;
		double squares = 0;
		int count = 100_000;
		for (int draw = 0; draw < count; draw++) {
			double value = random.bell();
			sum += value;
			squares += value * value;
		}
		assertEquals(0, sum / count, 0.02);
		assertEquals(1, squares / count, 0.02);
	}

	@Test
	void shufflesWithoutLosingAnything() {
		var items = IntStream.range(0, 100).boxed().toList();
		var shuffled = new SplitMix(1).shuffled(items);
		assertNotEquals(items, shuffled);
		assertEquals(items, shuffled.stream().sorted().toList());
	}

	@Test
	void purposesDoNotShareASequence() {
		assertNotEquals(SplitMix.of(1, 2).nextLong(), SplitMix.of(1, 3).nextLong());
		assertNotEquals(SplitMix.of(1, 2).nextLong(), SplitMix.of(2, 1).nextLong());
	}
}
