package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.stage.BoxLook;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/**
 * A straight flight of steps that climbs towards the back of its frame, x from 0 to its width.
 *
 * @param base how high its foot is above the floor, in metres
 */
public record Stairs(double width, int steps, double rise, double tread, double base) {

	private static final double RAIL = 0.92;

	/**
	 * Steps down to the floor, or, from a landing, in the air.
	 *
	 * @param runner the carpet in the middle, or the colour of the steps
	 */
	public Model build(Frame frame, Tint side, Tint top, Tint runner) {
		Sketch front = face -> {
			face.rect(0, 0, width, face.height(), side);
			face.rect(width * 0.22, 0, width * 0.56, face.height(), runner.times(0.8));
			face.rect(0, face.height() - 0.04, width, 0.04, top.times(0.6));
		};
		Sketch flank = face -> face.rect(0, 0, face.width(), face.height(), side.times(0.9));
		Sketch cover = face -> face.rect(width * 0.22, 0, width * 0.56, face.height(), runner);
		var look = BoxLook.plain(top).withFront(front).withSides(flank).withTop(cover);
		var flight = new Model(frame);
		for (int step = 0; step < steps; step++) {
			double height = base == 0 ? (step + 1) * rise : 1.5 * rise;
			flight.box(0, base + (step + 1) * rise - height, step * tread, width, height, tread, look);
		}
		return flight;
	}

	/** A slanting hand rail with a post on every step, in pieces so that they are painted in order with the steps. */
	public void addRail(Model flight, double x, double thick, Tint post, Tint hand) {
		for (int step = 0; step < steps; step++) {
			double z = (step + 0.5) * tread;
			double foot = base + (step + 1) * rise;
			flight.bar(thick, post, new Vec(x, foot, z), new Vec(x, foot + RAIL, z));
			flight.bar(0.09, hand, new Vec(x, foot + RAIL - rise / 2, z - tread / 2),
					new Vec(x, foot + RAIL + rise / 2, z + tread / 2));
		}
	}
}
