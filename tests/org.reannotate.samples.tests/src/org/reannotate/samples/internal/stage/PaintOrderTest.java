package org.reannotate.samples.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PaintOrderTest {

	private static final Vec EYE = new Vec(0, 1.7, -5);

	private record Thing(String name, Bounds bounds) {
	}

	@Test
	void paintsTheFartherOneFirst() {
		assertEquals(List.of("far", "near"), order(thing("near", 0, 0, 1, 1, 1, 2), thing("far", 0, 0, 5, 1, 1, 6)));
	}

	@Test
	void paintsWhatLiesOnALongTableAfterTheTable() {
		var table = thing("table", -1, 0, 0, 1, 0.8, 10);
		var cup = thing("cup", 0, 0.8, 9, 0.1, 0.9, 9.1);
		assertEquals(List.of("table", "cup"), order(cup, table));
	}

	@Test
	void paintsWhatStandsBeforeALongWallAfterTheWallEvenWhereTheWallsMiddleIsNearer() {
		var wall = thing("wall", 2, 0, 0, 2.2, 3, 6);
		var person = thing("person", 1, 0, 5, 1.4, 1.8, 5.3);
		assertEquals(List.of("wall", "person"), order(person, wall));
	}

	@Test
	void paintsEverythingOnceWhereBoundsOverlap() {
		var one = thing("one", 0, 0, 0, 2, 2, 2);
		var other = thing("other", 1, 1, 1, 3, 3, 3);
		var third = thing("third", 0.5, 0.5, 0.5, 1.5, 1.5, 4);
		assertEquals(List.of("one", "other", "third"), order(one, other, third).stream().sorted().toList());
	}

	private static List<String> order(Thing... things) {
		return PaintOrder.of(List.of(things), Thing::bounds, EYE).stream().map(Thing::name).toList();
	}

	private static Thing thing(String name, double x0, double y0, double z0, double x1, double y1, double z1) {
		return new Thing(name, new Bounds(new Vec(x0, y0, z0), new Vec(x1, y1, z1)));
	}
}
