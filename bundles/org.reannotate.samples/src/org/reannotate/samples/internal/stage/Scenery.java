package org.reannotate.samples.internal.stage;

import java.util.ArrayList;
import java.util.List;

/** Everything that stands in a room. Collected in any order, painted from back to front. */
public final class Scenery {

	private final List<Model> models = new ArrayList<>();

	/** Adds a finished model; one without parts is left out. */
	public void add(Model model) {
		if (!model.isEmpty()) {
			models.add(model);
		}
	}

	/** Whether something already stands or hangs within those limits. */
	public boolean isTaken(Bounds place) {
		return models.stream().map(Model::roomBounds).anyMatch(place::overlaps);
	}

	public void paint(Stage stage) {
		models.forEach(model -> model.paintShadow(stage));
		PaintOrder.of(models, Model::roomBounds, stage.camera().eye()).forEach(model -> model.paint(stage));
	}
}
