package org.reannotate.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SampleListTest {

	@Test
	void listsKnowTheirPlacesAndAreEqualByContent() {
		var list = new SampleList("open", new int[] { 4, 9, 2 });
		assertEquals(1, list.indexOf(9));
		assertEquals(-1, list.indexOf(7));
		assertEquals(list, new SampleList("open", new int[] { 4, 9, 2 }));
		assertNotEquals(list, new SampleList("open", new int[] { 4, 9 }));
		assertEquals("open (3)", list.toString());
	}
}
