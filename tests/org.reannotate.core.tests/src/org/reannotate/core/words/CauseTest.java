package org.reannotate.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class CauseTest {

	@Test
	void oneFullStopIsLeftToTheSentenceThatGoesOn() {
		assertEquals("No space left on device", Cause.of(new IOException("No space left on device.")));
		assertEquals("gone", Cause.of(new IOException(" gone ")));
		assertEquals("and so on...", Cause.of(new IOException("and so on...")));
	}

	@Test
	void aFailureWithoutWordsHasItsName() {
		assertEquals("IOException", Cause.of(new IOException()));
		assertEquals("IOException", Cause.of(new IOException(" ")));
	}
}
