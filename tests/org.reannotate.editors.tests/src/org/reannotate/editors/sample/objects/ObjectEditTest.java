package org.reannotate.editors.sample.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.Shape;
import org.reannotate.editors.sample.objects.ObjectEdit.Change;
import org.reannotate.editors.sample.objects.ObjectEdit.Mode;
import org.reannotate.editors.sample.objects.Spot.Reach;

class ObjectEditTest {

	private static final Reach REACH = new Reach(0.02, 0.02);
	private static final ImageObject BOX = new ImageObject(3, Shape.BOX, List.of(0.2, 0.2, 0.6, 0.5));

	private final List<Change> changes = new ArrayList<>();
	private List<ImageObject> saved = List.of();
	private final ObjectEdit edit = new ObjectEdit((change, objects) -> {
		changes.add(change);
		saved = objects;
	});

	private void drag(double fromX, double fromY, double toX, double toY) {
		edit.pressed(new Spot(fromX, fromY), REACH);
		edit.moved(new Spot((fromX + toX) / 2, (fromY + toY) / 2));
		edit.released(new Spot(toX, toY), REACH);
	}

	@Test
	void drawsABoxFromAnyCornerInTheNewCategory() {
		edit.setNewCategory(7);
		edit.setMode(Mode.BOX);
		drag(0.8, 0.9, 0.1, 0.3);
		assertEquals(List.of(new ImageObject(7, Shape.BOX, List.of(0.1, 0.3, 0.8, 0.9))), saved);
		assertEquals(0, edit.selected());
	}

	@Test
	void keepsABoxInsideTheImage() {
		edit.setMode(Mode.BOX);
		drag(0.5, 0.5, 1.7, -2);
		assertEquals(List.of(0.5, 0.0, 1.0, 0.5), saved.get(0).points());
	}

	@Test
	void takesASlipOfTheHandForNothing() {
		edit.setMode(Mode.BOX);
		drag(0.5, 0.5, 0.51, 0.505);
		assertEquals(List.of(), changes);
		assertEquals(List.of(), edit.objects());
	}

	@Test
	void movesAnObjectAndStopsAtTheEdge() {
		edit.setObjects(List.of(BOX), true);
		drag(0.3, 0.3, 0.4, 0.4);
		assertEquals(List.of(Change.MOVE), changes);
		assertEquals(List.of(0.3, 0.3, 0.7, 0.6), rounded(saved.get(0)));
		drag(0.5, 0.5, 5, 0.5);
		assertEquals(List.of(0.6, 0.3, 1.0, 0.6), rounded(saved.get(0)));
	}

	@Test
	void resizesAtAnEdgeAndACorner() {
		edit.setObjects(List.of(BOX), true);
		edit.select(0);
		drag(0.6, 0.35, 0.9, 0.1);
		assertEquals(List.of(0.2, 0.2, 0.9, 0.5), rounded(saved.get(0)));
		drag(0.2, 0.2, 0.95, 0.7);
		assertEquals(List.of(0.9, 0.5, 0.95, 0.7), rounded(saved.get(0)));
		assertEquals(List.of(Change.RESIZE, Change.RESIZE), changes);
	}

	@Test
	void leavesThePictureToBeMovedBesideObjects() {
		edit.setObjects(List.of(BOX), true);
		assertFalse(edit.pressed(new Spot(0.9, 0.9), REACH));
		assertTrue(edit.pressed(new Spot(0.3, 0.3), REACH));
	}

	@Test
	void closesAPolygonAtItsFirstCorner() {
		edit.setMode(Mode.POLYGON);
		for (Spot spot : List.of(new Spot(0.1, 0.1), new Spot(0.5, 0.1), new Spot(0.5, 0.6), new Spot(0.105, 0.1))) {
			edit.pressed(spot, REACH);
			edit.released(spot, REACH);
		}
		assertEquals(Shape.POLYGON, saved.get(0).shape());
		assertEquals(6, saved.get(0).points().size());
		assertEquals(List.of(), edit.unfinished());
	}

	@Test
	void refusesAPolygonOfTwoCornersOrNoArea() {
		edit.setMode(Mode.POLYGON);
		edit.pressed(new Spot(0.1, 0.1), REACH);
		edit.pressed(new Spot(0.5, 0.1), REACH);
		assertFalse(edit.close());
		edit.pressed(new Spot(0.9, 0.1), REACH);
		assertTrue(edit.close());
		assertEquals(List.of(), changes);
	}

	@Test
	void dropsWhatIsUnfinishedThenTheSelectionThenTheMode() {
		edit.setObjects(List.of(BOX), true);
		edit.setMode(Mode.POLYGON);
		edit.pressed(new Spot(0.9, 0.9), REACH);
		edit.select(0);
		assertTrue(edit.busy());
		edit.cancel();
		assertEquals(List.of(), edit.unfinished());
		edit.cancel();
		assertEquals(-1, edit.selected());
		edit.cancel();
		assertEquals(Mode.SELECT, edit.mode());
		assertFalse(edit.busy());
	}

	@Test
	void relabelsAndDeletesTheSelectedObject() {
		edit.setObjects(List.of(BOX), true);
		edit.select(0);
		edit.relabel(9);
		assertEquals(9, saved.get(0).categoryId());
		assertEquals(9, edit.newCategory());
		assertTrue(edit.delete());
		assertEquals(List.of(), saved);
		assertFalse(edit.delete());
	}

	@Test
	void forgetsTheSelectionWithAnotherImage() {
		edit.setObjects(List.of(BOX), true);
		edit.select(0);
		edit.setObjects(List.of(BOX), false);
		assertEquals(0, edit.selected());
		edit.setObjects(List.of(BOX), true);
		assertEquals(-1, edit.selected());
	}

	@Test
	void knowsWhatLiesInsideAPolygon() {
		var polygon = new ImageObject(1, Shape.POLYGON, List.of(0.0, 0.0, 1.0, 0.0, 0.0, 1.0));
		assertTrue(Outline.contains(polygon, new Spot(0.2, 0.2)));
		assertFalse(Outline.contains(polygon, new Spot(0.8, 0.8)));
		assertEquals(0.5, Outline.area(polygon), 1e-9);
	}

	private static List<Double> rounded(ImageObject object) {
		return object.points().stream().map(value -> Math.round(value * 1e6) / 1e6).toList();
	}
}
