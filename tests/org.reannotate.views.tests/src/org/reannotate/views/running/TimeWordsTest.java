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
