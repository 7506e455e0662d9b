package org.reannotate.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GalleryLayoutTest {

	private static final int CELL = 100;
	private static final int HEADER = 30;

	@Test
	void aMillionItemsAreReachable() {
		var layout = new GalleryLayout(9 * CELL + 8, CELL, CELL, HEADER, 1_000_000, List.of());
		assertEquals(9, layout.columns());
		long bottom = layout.contentHeight() - 500;
		assertEquals(1_000_000, layout.endVisible(bottom, 500));
		assertTrue(layout.bounds(999_999, bottom).y >= 0);
		assertTrue(layout.bounds(999_999, bottom).y < 500);
	}

	@Test
	void groupsBeginOnARowOfTheirOwnUnderTheirHeader() {
		GalleryLayout layout = grouped(3, 5, 2);
		Rectangle lastOfFirst = layout.bounds(4, 0);
		Rectangle firstOfSecond = layout.bounds(5, 0);
		assertEquals(GalleryLayout.GAP, firstOfSecond.x);
		assertEquals(lastOfFirst.y + CELL + HEADER, firstOfSecond.y);
		assertEquals(lastOfFirst.y + CELL, layout.headerTop(1, 0));
	}

	@Test
	void aHeaderStaysInSightWhileItsItemsAre() {
		GalleryLayout layout = grouped(3, 30, 6);
		assertEquals(0, layout.headerTop(0, 300));
		int end = layout.bounds(30, 0).y - HEADER;
		assertEquals(-10, layout.headerTop(0, end - HEADER + 10));
	}

	@Test
	void goesDownAndUpOverTheBordersOfGroups() {
		GalleryLayout layout = grouped(3, 5, 2, 4);
		assertEquals(4, layout.below(2), "the last row is shorter: its last item");
		assertEquals(6, layout.below(4));
		assertEquals(8, layout.below(6));
		assertEquals(10, layout.below(8));
		assertEquals(10, layout.below(10), "nothing below");
		assertEquals(4, layout.above(6));
		assertEquals(1, layout.above(4));
		assertEquals(1, layout.above(1), "nothing above");
	}

	@Property
	void everyItemIsFoundWhereItIs(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 40) Integer> counts,
			@ForAll @IntRange(min = 50, max = 1500) int width, @ForAll @IntRange(max = 3000) int offset) {
		GalleryLayout layout = layout(width, counts);
		for (int index = 0; index < layout.count(); index++) {
			Rectangle bounds = layout.bounds(index, offset);
			assertEquals(index, layout.indexAt(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, offset));
		}
	}

	@Property
	void whatIsVisibleIsExactlyWhatMeetsTheWindow(
			@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 40) Integer> counts,
			@ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(min = 1, max = 900) int height) {
		GalleryLayout layout = layout(330, counts);
		int first = layout.firstVisible(offset);
		int end = layout.endVisible(offset, height);
		for (int index = 0; index < layout.count(); index++) {
			Rectangle bounds = layout.bounds(index, offset);
			if (bounds.y + bounds.height > 0 && bounds.y < height) {
				assertTrue(index >= first && index < end, "item " + index + " is in sight");
			}
		}
		assertTrue(end - first <= 3 * (height / CELL + 2), "not more than fits");
	}

	@Property
	void revealedItemsAreWhollySeen(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 40) Integer> counts,
			@ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(max = 239) int item) {
		GalleryLayout layout = layout(330, counts);
		int index = item % layout.count();
		Rectangle bounds = layout.bounds(index, layout.reveal(index, offset, 400));
		assertTrue(bounds.y >= 0 && bounds.y + bounds.height <= 400, bounds.toString());
	}

	private static GalleryLayout grouped(int columns, Integer... counts) {
		return layout(columns * CELL + GalleryLayout.GAP, List.of(counts));
	}

	private static GalleryLayout layout(int width, List<Integer> counts) {
		var groups = new ArrayList<GalleryGroup>();
		int start = 0;
		for (int count : counts) {
			groups.add(new GalleryGroup("group", start, count));
			start += count;
		}
		return new GalleryLayout(width, CELL, CELL, HEADER, start, groups);
	}
}
