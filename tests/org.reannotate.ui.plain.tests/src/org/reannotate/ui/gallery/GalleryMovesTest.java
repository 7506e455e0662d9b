package org.reannotate.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class GalleryMovesTest {

	private final GalleryLayout layout = new GalleryLayout(408, 100, 100, 0, 42, List.of());

	@Test
	void theFirstArrowGoesToTheFirstItem() {
		assertEquals(0, move(SWT.ARROW_RIGHT, -1));
		assertEquals(0, move(SWT.ARROW_DOWN, -1));
	}

	@Test
	void arrowsStopAtTheEnds() {
		assertEquals(0, move(SWT.ARROW_LEFT, 0));
		assertEquals(41, move(SWT.ARROW_RIGHT, 41));
		assertEquals(2, move(SWT.ARROW_UP, 2));
		assertEquals(41, move(SWT.ARROW_DOWN, 41));
	}

	@Test
	void pagesAreAsManyRowsAsAreSeen() {
		assertEquals(1 + 3 * 4, move(SWT.PAGE_DOWN, 1));
		assertEquals(1, move(SWT.PAGE_UP, 13));
		assertEquals(0, move(SWT.HOME, 30));
		assertEquals(41, move(SWT.END, 30));
	}

	@Test
	void otherKeysAndEmptyGalleriesMoveNowhere() {
		assertEquals(GalleryMoves.NONE, move('x', 3));
		var empty = new GalleryLayout(408, 100, 100, 0, 0, List.of());
		assertEquals(GalleryMoves.NONE, GalleryMoves.target(empty, SWT.ARROW_DOWN, -1, 300));
	}

	private int move(int key, int lead) {
		return GalleryMoves.target(layout, key, lead, 300);
	}
}
