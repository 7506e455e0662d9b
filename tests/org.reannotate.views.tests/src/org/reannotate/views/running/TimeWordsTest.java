package org.reannotate.views.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class TimeWordsTest {

	@Test
	void saysLengthsToTwoFigures() {
		assertEquals("1 s", TimeWords.length(0.2));
		assertEquals("45 s", TimeWords.length(45.4));
		assertEquals("1 min", TimeWords.length(59.7));
		assertEquals("2 min 30 s", TimeWords.length(150));
		assertEquals("3 min", TimeWords.length(184));
		assertEquals("42 min", TimeWords.length(42 * 60 + 20));
		assertEquals("2 h 5 min", TimeWords.length(2 * 3600 + 5 * 60));
		assertEquals("1 d 3 h", TimeWords.length(27 * 3600));
		assertEquals("", TimeWords.length(Double.NaN));
		assertEquals("", TimeWords.length(Double.POSITIVE_INFINITY));
	}

	@Test
	void readsTimesAndNamesThatMayBeWrong() {
		assertEquals(Instant.parse("2026-03-01T10:00:00Z"), TimeWords.ofRun("20260301-100000-small-2"));
		assertNull(TimeWords.ofRun("x"));
		assertNull(TimeWords.ofRun("20261301-100000-small"));
		assertNull(TimeWords.instant("yesterday"));
		assertTrue(Double.isNaN(TimeWords.seconds(null, Instant.EPOCH)));
		assertEquals(1.5, TimeWords.seconds(Instant.EPOCH, Instant.ofEpochMilli(1500)));
	}

	@Test
	void namesTheDayUnlessItIsToday() {
		Instant time = Instant.parse("2026-03-01T10:00:00Z");
		assertTrue(TimeWords.when(time, LocalDate.of(2026, 3, 1), ZoneOffset.UTC).startsWith("today"));
		assertTrue(TimeWords.when(time, LocalDate.of(2026, 3, 2), ZoneOffset.UTC).contains("2026"));
		assertEquals("", TimeWords.when(null, LocalDate.of(2026, 3, 2), ZoneOffset.UTC));
	}

	@Test
	void writesDifferencesWithTheirSigns() {
		assertEquals("+1.2", Points.of(0.0123));
		assertEquals("\u22120.4", Points.of(-0.0041));
		assertEquals("0.0", Points.of(-0.0001));
		assertEquals("", Points.of(Double.NaN));
	}
}
