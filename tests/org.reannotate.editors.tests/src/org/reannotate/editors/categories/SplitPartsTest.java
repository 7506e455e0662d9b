package org.reannotate.editors.categories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

class SplitPartsTest {

	private final SplitParts parts = new SplitParts();

	@Test
	void anImageIsInOnePartAtMost() {
		SplitParts.Part small = parts.add("small");
		SplitParts.Part large = parts.add("large");
		parts.put(List.of(1, 2, 3), small);
		parts.put(List.of(2), large);
		assertEquals(List.of(1, 3), small.samples());
		assertEquals(large, parts.of(2));
		parts.put(List.of(2), null);
		assertNull(parts.of(2));
		assertEquals(0, large.size());
	}

	@Test
	void partsWithoutImagesAreNotMade() {
		parts.put(List.of(5), parts.add("small"));
		parts.add("empty");
		assertEquals(List.of("small"), List.copyOf(parts.byName().keySet()));
		assertArrayEquals(new int[] { 5 }, parts.byName().get("small"));
	}

	@Test
	void saysWhatIsMissing() {
		assertNotNull(parts.problem("bar"));
		SplitParts.Part part = parts.add("");
		parts.put(List.of(1), part);
		assertNotNull(parts.problem("bar"), "without a name");
		part.rename(" bar ");
		assertNotNull(parts.problem("bar"), "named as the category itself");
		part.rename("pub");
		assertNull(parts.problem("bar"));
		parts.put(List.of(2), parts.add("pub"));
		assertNotNull(parts.problem("bar"), "one name twice");
	}

	@Test
	void removingAPartLeavesItsImagesInTheCategory() {
		SplitParts.Part part = parts.add("pub");
		parts.put(List.of(1, 2), part);
		parts.remove(part);
		assertNull(parts.of(1));
		assertEquals(List.of(), parts.parts());
	}
}
