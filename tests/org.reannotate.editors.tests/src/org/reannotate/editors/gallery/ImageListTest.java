package org.reannotate.editors.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.ui.gallery.GalleryGroup;

class ImageListTest {

	private static ImageList answer(ImageQuery query) {
		return ImageList.of(query, Rooms.index(), Rooms.TAXONOMY);
	}

	@Test
	void aFixedSetIsCutOutOfItsGroups() {
		ImageQuery query = ImageQuery.of("some", SampleSet.of(6, 1, 5)).grouped(GroupKey.CATEGORY);
		ImageList list = answer(query);
		assertArrayEquals(new int[] { 1, 6, 5 }, list.ids());
		assertEquals(List.of("bar", "bar/pub"), list.groups().stream().map(GalleryGroup::title).limit(2).toList());
		assertEquals(List.of(0, 1, 2), list.groups().stream().map(GalleryGroup::start).toList());
		assertEquals(6, list.all());
	}

	@Test
	void withoutGroupsThereAreNoHeaders() {
		assertEquals(List.of(), answer(ImageQuery.ALL).groups());
		assertEquals(6, answer(ImageQuery.ALL).ids().length);
	}

	@Test
	void theNameOfAFixedSetStaysWhileItIsFilteredButNotThatOfAFilter() {
		SampleFilter bars = SampleFilter.ALL.withCategories(Set.of(Rooms.BAR));
		ImageQuery within = ImageQuery.of("some", SampleSet.of(1, 3)).filtered(bars);
		assertEquals("some", within.name());
		assertArrayEquals(new int[] { 1 }, answer(within).ids());
		assertFalse(within.unfiltered());
		assertTrue(within.cleared().unfiltered());
		assertEquals("", new ImageQuery("saved", bars, within.sort(), within.group(), null).filtered(SampleFilter.ALL).name());
	}

	@Test
	void choicesAreCountedAmongThoseThatPassTheOtherColumns() {
		FilterColumn<?> category = FilterColumn.all().get(0);
		List<Integer> counts = category.choices(SampleFilter.ALL.withCategories(Set.of(Rooms.ROOM)), Rooms.index(),
				Rooms.TAXONOMY).stream().map(choice -> choice.count()).toList();
		assertEquals(List.of(1, 2, 1, 2).stream().sorted().toList(), counts.stream().sorted().toList());
	}

	@Test
	void aCategoryIsFollowedByThoseBelowItAndStandsForThem() {
		CategoryCounts counts = CategoryCounts.of(Rooms.index(), Rooms.TAXONOMY);
		assertEquals(List.of("bar", "bar/pub", "bar-room"),
				counts.lines().stream().skip(1).map(CategoryCounts.Line::path).toList());
		assertEquals(Set.of(Rooms.BAR, Rooms.PUB), counts.branch(Rooms.BAR));
		assertEquals(List.of("bar/pub"), counts.matching("PU ba").lines().stream().map(CategoryCounts.Line::path).toList());
	}
}
