package org.reannotate.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ReasonHistoryTest {

	private static final List<String> USUAL = List.of("too dark", "no category");

	@Test
	void whatWasGivenLastComesFirstTheNextTime() {
		String stored = ReasonHistory.of("", USUAL).with("private").with("no category").stored();
		assertEquals(List.of("no category", "private", "too dark"), ReasonHistory.of(stored, USUAL).reasons());
	}

	@Test
	void blankReasonsAreNotRememberedAndLinesAreJoined() {
		ReasonHistory history = ReasonHistory.of("", USUAL);
		assertEquals(USUAL, history.with("  ").reasons());
		assertEquals("one two", history.with(" one\ntwo ").reasons().get(0));
	}

	@Test
	void theOldestAreForgotten() {
		ReasonHistory history = ReasonHistory.of("", USUAL);
		for (int i : IntStream.range(0, 50).toArray()) {
			history = history.with("reason " + i);
		}
		assertEquals(12, history.reasons().size());
		assertEquals("reason 49", history.reasons().get(0));
	}
}
