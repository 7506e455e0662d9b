package org.reannotate.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EpochsTest {

	@Test
	void oneIsSingular() {
		assertEquals("1 epoch", Epochs.of(1));
		assertEquals("20 epochs", Epochs.of(20));
		assertEquals("0 epochs", Epochs.of(0));
	}
}
