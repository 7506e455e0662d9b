package org.reannotate.editors.sample.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Seen;
import org.reannotate.core.details.Shape;

class DetailsMergeTest {

	private static final SampleDetails BASE = new SampleDetails(5, 3, "as it was", false,
			List.of(new FeatureCheck(1, "chairs", Seen.SEEN)), List.of());

	@Test
	void keepsWhatBothChangedInDifferentPlaces() {
		var theirs = BASE.withVersion(4).withNote("theirs");
		SampleDetails merged = DetailsMerge.merge(BASE, BASE.withAsked(true), theirs);
		assertEquals(theirs.withAsked(true), merged);
	}

	@Test
	void isAConflictWhenBothChangedTheNote() {
		assertNull(DetailsMerge.merge(BASE, BASE.withNote("mine"), BASE.withVersion(4).withNote("theirs")));
	}

	@Test
	void isNoConflictWhenBothWroteTheSame() {
		var theirs = BASE.withVersion(4).withNote("same");
		assertEquals(theirs, DetailsMerge.merge(BASE, BASE.withNote("same"), theirs));
	}

	@Test
	void mergesTicksLineByLine() {
		var mine = BASE.withChecks(List.of(new FeatureCheck(1, "chairs", Seen.NOT_SEEN)));
		var theirs = BASE.withVersion(9)
				.withChecks(List.of(new FeatureCheck(1, "chairs", Seen.SEEN), new FeatureCheck(1, "drinks", Seen.UNSURE)));
		SampleDetails merged = DetailsMerge.merge(BASE, mine, theirs);
		assertNotNull(merged);
		assertEquals(9, merged.version());
		assertEquals(List.of(new FeatureCheck(1, "chairs", Seen.NOT_SEEN), new FeatureCheck(1, "drinks", Seen.UNSURE)),
				merged.checks());
	}

	@Test
	void takesATickAway() {
		SampleDetails merged = DetailsMerge.merge(BASE, BASE.withChecks(List.of()), BASE.withVersion(4));
		assertNotNull(merged);
		assertEquals(List.of(), merged.checks());
	}

	@Test
	void isAConflictWhenBothTickedTheSameLineDifferently() {
		assertNull(DetailsMerge.merge(BASE, BASE.withChecks(List.of()),
				BASE.withVersion(4).withChecks(List.of(new FeatureCheck(1, "chairs", Seen.UNSURE)))));
	}

	@Test
	void undoingLeavesWhatOthersDidSince() {
		var box = new ImageObject(2, Shape.BOX, List.of(0.0, 0.0, 0.5, 0.5));
		var drawn = BASE.withObjects(List.of(box));
		var now = drawn.withVersion(7).withNote("a word of somebody else");
		SampleDetails undone = DetailsMerge.merge(drawn, BASE, now);
		assertEquals(now.withObjects(List.of()), undone);
	}
}
