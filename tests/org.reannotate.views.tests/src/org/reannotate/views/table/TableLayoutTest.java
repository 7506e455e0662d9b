package org.reannotate.views.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableLayoutTest {

	private static final int ROWS = 100_000_000;

	private final TableLayout layout = new TableLayout(
			List.of(TableColumn.words("a", 1, 100), TableColumn.words("b", 3, 50)), 350, 220, 20, 25, ROWS);

	@Test
	void sharesTheRoomThatIsLeftByWeight() {
		assertArrayEquals(new int[] { 0, 150, 350 }, layout.edges());
		assertEquals(0, layout.columnAt(149));
		assertEquals(1, layout.columnAt(150));
		assertEquals(-1, layout.columnAt(350));
	}

	@Test
	void keepsMinimaWhereThereIsNoRoom() {
		var narrow = new TableLayout(layout.columns(), 90, 220, 20, 25, 3);
		assertArrayEquals(new int[] { 0, 100, 150 }, narrow.edges());
	}

	@Test
	void leavesOutWhatCanBeSparedBeforeItCutsAnythingOff() {
		var columns = List.of(TableColumn.words("a", 1, 100), TableColumn.words("b", 1, 50).spared(1),
				TableColumn.words("c", 1, 50).spared(2));
		assertArrayEquals(new int[] { 0, 100, 150, 200 }, new TableLayout(columns, 200, 220, 20, 25, 3).edges());
		var narrow = new TableLayout(columns, 190, 220, 20, 25, 3);
		assertArrayEquals(new int[] { 0, 120, 190, 190 }, narrow.edges(), "the room of c is shared");
		assertEquals(1, narrow.columnAt(189));
		assertEquals(-1, narrow.columnAt(190), "nobody clicks on a column that is not there");
		assertArrayEquals(new int[] { 0, 100, 100, 100 }, new TableLayout(columns, 90, 220, 20, 25, 3).edges());
	}

	@Test
	void findsRowsFarDownWithoutOverflow() {
		long offset = layout.bounded(Long.MAX_VALUE);
		assertEquals(2_500_000_000L - 200, offset);
		assertEquals(ROWS - 8, layout.firstVisible(offset));
		assertEquals(ROWS, layout.endVisible(offset));
		assertEquals(ROWS - 1, layout.rowAt(219, offset));
		assertEquals(195, layout.y(ROWS - 1, offset));
	}

	@Test
	void findsNoRowInTheHeaderOrBelowTheLast() {
		assertEquals(-1, layout.rowAt(19, 0));
		assertEquals(0, layout.rowAt(20, 0));
		assertEquals(-1, new TableLayout(layout.columns(), 90, 220, 20, 25, 3).rowAt(96, 0));
	}

	@Test
	void scrollsNoFurtherThanItMustToRevealARow() {
		assertEquals(0, layout.reveal(3, 0));
		assertEquals(25, layout.reveal(8, 0));
		assertEquals(50, layout.reveal(2, 500));
	}

	@Test
	void remembersWhichRowsAreSelected() {
		var selection = new RowSelection();
		selection.select(5);
		selection.extendTo(2);
		assertArrayEquals(new int[] { 2, 3, 4, 5 }, selection.rows());
		selection.toggle(3);
		assertArrayEquals(new int[] { 2, 4, 5 }, selection.rows());
		assertEquals(3, selection.lead());
		assertFalse(selection.contains(3));
		selection.selectAll(3);
		assertTrue(selection.contains(0) && selection.contains(2) && !selection.contains(4));
	}
}
