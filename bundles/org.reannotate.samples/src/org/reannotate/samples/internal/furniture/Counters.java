package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Face;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;

/** Counters that people stand at; the customer's side is the front. */
public final class Counters {

	private Counters() {
	}

	/** A wooden counter with panels, a top that juts out and sometimes a foot rail. */
	public static Model panelled(Frame frame, double length, double height, Palette palette, SplitMix random) {
		Tint body = random.pick(palette.wood(), palette.darkWood(), palette.accent());
		Tint top = random.pick(palette.darkWood(), palette.wood(), Tint.grey(random.between(0.2, 0.9)));
		Sketch panels = face -> {
			int count = Math.max(2, (int) (face.width() / 0.8));
			double step = face.width() / count;
			for (int panel = 0; panel < count; panel++) {
				face.rect(panel * step + 0.08, 0.18, step - 0.16, face.height() - 0.32, body.times(0.78));
			}
		};
		return new Model(frame).box(0, 0, 0.15, length, height - 0.06, 0.5, body, panels).box(-0.05, height - 0.06, 0,
				length + 0.1, 0.06, 0.7, top);
	}

	/** What stands about on a counter: taps, glasses, a till. Returns the same model. */
	public static Model laid(Model counter, double length, double height, Palette palette, SplitMix random) {
		for (double x = random.between(0.1, 0.6); x < length - 0.2; x += random.between(0.25, 0.9)) {
			double z = random.between(0.15, 0.5);
			switch (random.below(4)) {
				case 0 -> counter.column(x, height, z, 0.035, 0.05, 0.16, Tint.grey(0.8).mix(Palette.any(random), 0.4));
				case 1 -> counter.column(x, height, z, 0.045, 0.03, 0.3, Palette.any(random).times(0.7));
				case 2 -> counter.box(x - 0.1, height, z - 0.05, 0.2, 0.12, 0.1, Palette.any(random));
				default -> counter.column(x, height, z, 0.09, 0.12, 0.05, Tint.grey(0.9));
			}
		}
		return counter;
	}

	/** A till with its little screen. */
	public static Model withTill(Model counter, double x, double height, Tint tint) {
		return counter.box(x, height, 0.2, 0.34, 0.16, 0.34, tint).box(x + 0.04, height + 0.16, 0.36, 0.26, 0.2, 0.05,
				tint.times(0.7), face -> face.shine(0.03, 0.03, 0.2, 0.14, new Tint(0.6, 0.8, 0.9)));
	}

	/** A glass case with food on two levels, lit from inside. */
	public static Model glassCase(Frame frame, double length, Palette palette, SplitMix random) {
		Tint base = random.pick(Tint.grey(0.9), palette.metal(), palette.wood(), palette.accent());
		Tint shine = Tint.of(0.12, random.between(0.03, 0.25), random.between(0.8, 1));
		Sketch inside = face -> {
			face.shine(0, 0, face.width(), face.height(), shine.times(0.85));
			for (int level = 0; level < 2; level++) {
				double v = level * face.height() * 0.5;
				face.rect(0, v, face.width(), 0.035, Tint.grey(0.6));
				food(face.inset(0.05, v + 0.03, face.width() - 0.1, face.height() * 0.4), random);
			}
			face.veil(0, 0, face.width(), face.height(), Tint.WHITE, 0.12);
			for (double u = 0.9; u < face.width(); u += 0.9) {
				face.rect(u, 0, 0.025, face.height(), Tint.grey(0.85));
			}
			face.veil(face.width() * 0.1, 0, face.width() * 0.07, face.height(), Tint.WHITE, 0.35);
		};
		Sketch plinth = face -> face.rect(0, face.height() * 0.75, face.width(), face.height() * 0.12, base.times(0.7));
		return new Model(frame).box(0, 0, 0.05, length, 0.42, 0.75, base, plinth)
				.box(0, 0.42, 0, length, 0.78, 0.8, Tint.grey(0.85), inside)
				.box(-0.03, 1.2, 0.15, length + 0.06, 0.05, 0.68, base.mix(Tint.WHITE, 0.3));
	}

	private static void food(Face tray, SplitMix random) {
		for (double u = 0; u < tray.width() - 0.2;) {
			double width = random.between(0.25, 0.5);
			Tint tint = random.chance(0.7)
					? Tint.of(random.between(-0.04, 0.14), random.between(0.35, 0.8), random.between(0.45, 0.95))
					: Tint.of(random.between(0.2, 0.36), random.between(0.4, 0.8), random.between(0.4, 0.8));
			tray.rect(u, 0, width - 0.04, 0.06, Tint.grey(0.95));
			for (int piece = 0; piece < 3; piece++) {
				tray.ellipse(u + width * (0.22 + 0.26 * piece), 0.1, width * 0.17, random.between(0.06, 0.13),
						tint.times(random.between(0.75, 1.15)));
			}
			u += width;
		}
	}
}
