package org.reannotate.launching.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class BudgetClockTest {

	private static final long SECOND = 1_000_000_000L;

	private final BudgetClock clock = new BudgetClock(Duration.ofMinutes(2), 5 * SECOND);

	@Test
	void goesOnByItself() {
		assertEquals(0, clock.share(5 * SECOND));
		assertEquals(0.25, clock.share(35 * SECOND));
		assertEquals("0:30 of 2:00 minutes", clock.words(35 * SECOND));
	}

	@Test
	void isSetByWhatTheSearchSays() {
		clock.spent(Duration.ofSeconds(60), 100 * SECOND);
		assertEquals(0.5, clock.share(100 * SECOND));
		assertEquals("1:05 of 2:00 minutes", clock.words(105 * SECOND));
	}

	@Test
	void neverShowsMoreThanAll() {
		assertEquals(1, clock.share(1000 * SECOND));
	}
}
