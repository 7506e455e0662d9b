package org.reannotate.core.findings;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SampleScoresTest {

	@Test
	void refusesArraysOfDifferentLengths() {
		assertThrows(IllegalArgumentException.class, () -> new SampleScores(new int[2], new float[1], new int[2]));
	}

	@Test
	void refusesIdsThatDoNotAscend() {
		assertThrows(IllegalArgumentException.class,
				() -> new SampleScores(new int[] { 1, 1 }, new float[2], new int[2]));
	}
}
