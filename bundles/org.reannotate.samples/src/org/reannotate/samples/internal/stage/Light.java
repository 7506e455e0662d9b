package org.reannotate.samples.internal.stage;

import java.util.List;

/**
 * How brightly a face is lit: some light from everywhere, some from one direction, and lamps that fade with distance.
 *
 * @param ambient light from everywhere, about [0.3, 0.8]
 * @param direction towards the directed light, a unit vector
 * @param directed its strength, about [0.1, 0.5]
 */
public record Light(double ambient, Vec direction, double directed, List<Lamp> lamps) {

	/** Reach is the distance in metres at which the strength is halved. */
	public record Lamp(Vec place, double strength, double reach) {
	}

	/** The factor for a face with that unit normal at that place; about 1 is "as painted". */
	double level(Vec normal, Vec place) {
		double level = ambient + directed * (0.5 + 0.5 * normal.dot(direction));
		for (Lamp lamp : lamps) {
			Vec arm = lamp.place.minus(place);
			double distance = arm.length() + 1e-9;
			double facing = 0.4 + 0.6 * Math.max(0, arm.dot(normal) / distance);
			double near = distance / lamp.reach;
			level += lamp.strength * facing / (1 + near * near);
		}
		return Math.min(1.35, level);
	}
}
