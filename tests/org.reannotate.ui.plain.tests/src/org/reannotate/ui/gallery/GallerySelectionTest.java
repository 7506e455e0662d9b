package org.reannotate.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GallerySelectionTest {

	private final GallerySelection selection = new GallerySelection();

	@Test
	void extendsFromTheItemChosenAlone() {
		selection.select(5);
		selection.extendTo(8);
		assertArrayEquals(new int[] { 5, 6, 7, 8 }, selection.indices());
		selection.extendTo(3);
		assertArrayEquals(new int[] { 3, 4, 5 }, selection.indices());
		assertEquals(3, selection.lead());
	}

	@Test
	void togglesAndMovesWithoutSelecting() {
		selection.select(1);
		selection.moveTo(4);
		assertArrayEquals(new int[] { 1 }, selection.indices());
		selection.toggle(4);
		assertArrayEquals(new int[] { 1, 4 }, selection.indices());
		selection.toggle(1);
		assertArrayEquals(new int[] { 4 }, selection.indices());
		assertEquals(4, selection.last());
	}

	@Test
	void selectsAMillionWithoutAnObjectEach() {
		selection.selectAll(1_000_000);
		assertEquals(1_000_000, selection.size());
		assertEquals(0, selection.lead());
		assertEquals(999_999, selection.last());
	}
}
