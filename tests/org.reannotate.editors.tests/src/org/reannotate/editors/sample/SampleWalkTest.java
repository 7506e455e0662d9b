package org.reannotate.editors.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reannotate.ui.review.SampleList;

class SampleWalkTest {

	private static final SampleList LIST = new SampleList("Findings", new int[] { 30, 10, 50, 20 });

	@Test
	void stepsAlongTheListAndStopsAtItsEnds() {
		var walk = SampleWalk.of(LIST, 10);
		assertEquals(50, walk.step(1).sampleId());
		assertEquals(30, walk.step(-1).sampleId());
		assertEquals(20, walk.step(9).sampleId());
		assertEquals(30, walk.step(Integer.MIN_VALUE).sampleId());
	}

	@Test
	void advancesOverSettledSamples() {
		assertEquals(20, SampleWalk.of(LIST, 10).advance(Set.of(30, 20)::contains).sampleId());
	}

	@Test
	void comesBackToSkippedSamplesAtTheEnd() {
		assertEquals(10, SampleWalk.of(LIST, 20).advance(Set.of(10)::contains).sampleId());
	}

	@Test
	void staysWhereNothingElseIsOpen() {
		var walk = SampleWalk.of(LIST, 50);
		assertSame(walk, walk.advance(id -> false));
		assertEquals(50, walk.advance(id -> id == 50).sampleId());
	}

	@Test
	void goesOnWithTheListAfterALookAtANeighbour() {
		var neighbour = SampleWalk.of(LIST, 10).to(99);
		assertFalse(neighbour.onTheList());
		assertEquals(99, neighbour.sampleId());
		assertEquals(50, neighbour.step(1).sampleId());
		assertEquals(10, neighbour.step(-1).sampleId());
		assertEquals(10, neighbour.advance(id -> true).sampleId());
	}

	@Test
	void decodesThoseAfterFirst() {
		assertArrayEquals(new int[] { 50, 20, 30 }, SampleWalk.of(LIST, 10).likelyNext(4));
		assertArrayEquals(new int[] { 10, 50 }, SampleWalk.of(LIST, 30).likelyNext(2));
	}

	@Test
	void startsAtTheBeginningFromASampleThatIsNotOnTheList() {
		var walk = SampleWalk.of(LIST, 7);
		assertEquals(30, walk.step(1).sampleId());
		assertArrayEquals(new int[] { 30, 10 }, walk.likelyNext(2));
	}

	@Test
	void standsStillInAnEmptyList() {
		var walk = SampleWalk.of(SampleList.EMPTY, 7);
		assertEquals(7, walk.step(1).sampleId());
		assertEquals(7, walk.advance(id -> true).sampleId());
		assertEquals(0, walk.likelyNext(3).length);
	}
}
