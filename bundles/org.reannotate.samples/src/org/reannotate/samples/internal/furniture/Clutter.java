package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** What stands about anywhere and says nothing about the room; the middle is the origin. */
public final class Clutter {

	private Clutter() {
	}

	public static Model plant(Frame frame, double height, SplitMix random) {
		Tint leaf = Tint.of(random.between(0.22, 0.4), random.between(0.3, 0.7), random.between(0.25, 0.6));
		var plant = new Model(frame).column(0, 0, 0, 0.15, 0.2, 0.34, Palette.any(random));
		plant.part(new Vec(-0.4, 0.34, -0.4), new Vec(0.4, height, 0.4), stage -> {
			Vec foot = plant.toRoom(0, 0.3, 0);
			for (int blade = 0; blade < 13; blade++) {
				double angle = random.between(0, 2 * Math.PI);
				double reach = random.between(0.1, 0.42);
				Vec tip = plant.toRoom(reach * StrictMath.cos(angle), random.between(0.55, 1) * height,
						reach * StrictMath.sin(angle));
				stage.bar(leaf.times(random.between(0.7, 1.3)), random.between(0.05, 0.1), foot, tip);
				stage.ball(leaf.times(random.between(0.7, 1.3)), tip, random.between(0.05, 0.11));
			}
		});
		return plant;
	}

	/** Cartons or parcels in a heap. */
	public static Model boxes(Frame frame, SplitMix random) {
		var boxes = new Model(frame);
		double height = 0;
		for (int box = random.between(1, 3); box > 0; box--) {
			double size = random.between(0.3, 0.5);
			boxes.box(-size / 2, height, -size / 2, size, size * 0.75, size, Palette.any(random).mix(new Tint(0.7, 0.55, 0.4),
					0.5), face -> face.rect(face.width() * 0.45, 0, face.width() * 0.1, face.height(), Tint.grey(0.85)));
			height += size * 0.75;
		}
		return boxes;
	}

	public static Model bin(Frame frame, SplitMix random) {
		return new Model(frame).column(0, 0, 0, 0.18, 0.22, random.between(0.5, 0.85), Palette.any(random).times(0.8))
				.column(0, 0.85, 0, 0.01, 0.01, 0.01, Tint.grey(0.3));
	}

	public static Model suitcase(Frame frame, SplitMix random) {
		return new Model(frame).box(-0.22, 0.06, -0.14, 0.44, 0.62, 0.28, Palette.any(random),
				face -> face.rect(0.06, 0.1, 0.32, 0.4, Tint.grey(0.25)))
				.bar(0.03, Tint.grey(0.3), new Vec(-0.1, 0.68, 0), new Vec(-0.1, 0.95, 0))
				.bar(0.03, Tint.grey(0.3), new Vec(0.1, 0.68, 0), new Vec(0.1, 0.95, 0))
				.bar(0.03, Tint.grey(0.3), new Vec(-0.1, 0.95, 0), new Vec(0.1, 0.95, 0));
	}

	/** A person, standing, seen from wherever the viewer is. */
	public static Model person(Frame frame, SplitMix random) {
		double tall = random.between(1.5, 1.88);
		Tint skin = Tint.of(random.between(0.04, 0.08), random.between(0.25, 0.6), random.between(0.35, 0.95));
		Tint coat = Palette.any(random);
		Tint legs = Palette.any(random).times(0.7);
		Tint hair = Tint.of(random.between(0.03, 0.12), random.between(0.1, 0.7), random.between(0.08, 0.7));
		double stride = random.between(0.02, 0.16);
		boolean skirt = random.chance(0.25);
		var person = new Model(frame);
		return person.part(new Vec(-0.22, 0, -0.12), new Vec(0.22, tall, 0.12), stage -> {
			Vec side = stage.camera().sideways();
			var body = new Silhouette(stage, person.toRoom(0, 0, 0), side, tall);
			body.shape(legs, -stride - 0.09, 0, -stride + 0.04, 0, 0.02, 0.5, -0.13, 0.5);
			body.shape(legs.times(0.85), stride - 0.04, 0, stride + 0.09, 0, 0.13, 0.5, -0.02, 0.5);
			body.shape(coat.times(0.8), -0.24, 0.47, -0.17, 0.47, -0.12, 0.78, -0.2, 0.8);
			body.shape(coat.times(0.8), 0.17, 0.47, 0.24, 0.47, 0.2, 0.8, 0.12, 0.78);
			body.shape(coat, skirt ? -0.22 : -0.15, skirt ? 0.3 : 0.47, skirt ? 0.22 : 0.15, skirt ? 0.3 : 0.47, 0.2, 0.8,
					0.08, 0.84, -0.08, 0.84, -0.2, 0.8);
			body.head(skin, hair);
		});
	}
}
