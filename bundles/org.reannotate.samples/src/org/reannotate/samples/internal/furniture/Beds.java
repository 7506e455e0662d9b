package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Stage;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Beds, the head at the back, x from 0 to the width, z from 0 (foot) to 2 metres. */
public final class Beds {

	private Beds() {
	}

	/** A bed at home: wooden ends, pillows, a blanket. */
	public static Model home(Frame frame, double width, Palette palette, SplitMix random) {
		Tint sheet = Tint.grey(random.between(0.75, 0.97));
		Tint blanket = random.pick(palette.cloth(), palette.accent(), Tint.grey(random.between(0.6, 0.95)));
		double head = random.between(0.85, 1.3);
		var bed = new Model(frame).box(0, 0, 0, width, 0.3, 2, palette.wood())
				.box(0, 0, 2, width, head, 0.08, palette.darkWood(), face -> face.rect(0.1, 0.3, face.width() - 0.2,
						face.height() - 0.4, palette.darkWood().mix(Tint.WHITE, 0.2)))
				.box(0.02, 0.3, 0.02, width - 0.04, 0.24, 1.35, blanket,
						face -> face.rect(0, 0, face.width(), 0.05, blanket.times(0.7)))
				.box(0.02, 0.3, 1.37, width - 0.04, 0.2, 0.63, sheet);
		int pillows = width > 1.3 ? 2 : 1;
		for (int pillow = 0; pillow < pillows; pillow++) {
			bed.box(0.1 + pillow * (width / 2), 0.5, 1.52, width / pillows - 0.2, 0.16, 0.4, sheet.times(1.03));
		}
		if (random.chance(0.4)) {
			bed.box(-0.0, 0, -0.06, width, random.between(0.5, 0.75), 0.06, palette.darkWood());
		}
		return bed;
	}

	/** A hospital bed: on wheels, rails at both sides, the head end raised. */
	public static Model hospital(Frame frame, Palette palette, SplitMix random) {
		Tint sheet = Tint.grey(random.between(0.8, 0.98));
		Tint blanket = random.chance(0.7) ? sheet.times(0.92) : palette.cloth().mix(Tint.WHITE, random.between(0.2, 0.7));
		Tint metal = palette.metal();
		double rise = random.between(0.1, 0.55);
		var bed = new Model(frame);
		for (int wheel = 0; wheel < 4; wheel++) {
			bed.column(wheel % 2 == 0 ? 0.12 : 0.83, 0, wheel < 2 ? 0.15 : 1.85, 0.06, 0.06, 0.4, metal.times(0.8));
		}
		bed.box(0, 0.4, 0, 0.95, 0.12, 2, metal).box(0.03, 0.52, 0.06, 0.89, 0.16, 1.24, blanket);
		bed.part(new Vec(0.03, 0.52, 1.3), new Vec(0.92, 0.75 + rise, 1.95), stage -> raisedEnd(bed, stage, sheet, rise));
		bed.box(0, 0.35, 2, 0.95, 0.7, 0.05, palette.accent().mix(Tint.WHITE, 0.4)).box(0, 0.35, -0.05, 0.95, 0.5, 0.05,
				palette.accent().mix(Tint.WHITE, 0.4), face -> face.rect(0.2, 0.2, 0.55, 0.2, Tint.grey(0.95)));
		rail(bed, -0.03, metal);
		rail(bed, 0.98, metal);
		return bed;
	}

	/** The mattress from the middle to the head: two flanks, the slope, a pillow. */
	private static void raisedEnd(Model bed, Stage stage, Tint sheet, double rise) {
		Vec middle = bed.toRoom(0.48, 0.8, 1.6);
		for (double x : new double[] { 0.03, 0.92 }) {
			stage.polygon(stage.lit(sheet.times(0.7), middle), bed.toRoom(x, 0.52, 1.3), bed.toRoom(x, 0.68, 1.3),
					bed.toRoom(x, 0.68 + rise, 1.95), bed.toRoom(x, 0.52, 1.95));
		}
		stage.polygon(stage.lit(sheet.times(0.9), middle), bed.toRoom(0.03, 0.68, 1.3), bed.toRoom(0.92, 0.68, 1.3),
				bed.toRoom(0.92, 0.68 + rise, 1.95), bed.toRoom(0.03, 0.68 + rise, 1.95));
		double low = 0.75 + 0.55 * rise;
		stage.polygon(stage.lit(sheet, middle), bed.toRoom(0.2, low, 1.6), bed.toRoom(0.75, low, 1.6),
				bed.toRoom(0.75, 0.75 + rise, 1.92), bed.toRoom(0.2, 0.75 + rise, 1.92));
	}

	private static void rail(Model bed, double x, Tint metal) {
		for (double y : new double[] { 0.72, 0.92 }) {
			bed.bar(0.035, metal, new Vec(x, y, 0.5), new Vec(x, y, 1.6));
		}
		for (double z = 0.5; z <= 1.61; z += 0.22) {
			bed.bar(0.03, metal, new Vec(x, 0.5, z), new Vec(x, 0.92, z));
		}
	}
}
