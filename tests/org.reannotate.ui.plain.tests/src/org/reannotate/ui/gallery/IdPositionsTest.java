package org.reannotate.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IdPositionsTest {

	@Test
	void knowsWhereEachIdIsAndThatOthersAreNot() {
		var positions = new IdPositions(new int[] { 7, 3, 12, 3 });
		assertEquals(0, positions.of(7));
		assertEquals(1, positions.of(3));
		assertEquals(2, positions.of(12));
		assertEquals(-1, positions.of(4));
		assertEquals(-1, positions.of(-1));
		assertEquals(-1, positions.of(13));
		assertEquals(-1, new IdPositions(new int[0]).of(0));
	}
}
