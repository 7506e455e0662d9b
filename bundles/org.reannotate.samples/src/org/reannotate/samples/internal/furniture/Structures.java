package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.BoxLook;
import org.reannotate.samples.internal.stage.Face;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Parts of a building: columns, arches, rails, a train at the platform. */
public final class Structures {

	private Structures() {
	}

	/** A round or square column with foot and head. */
	public static Model column(Frame frame, double radius, double height, boolean round, Tint tint) {
		var column = new Model(frame).box(-radius * 1.3, 0, -radius * 1.3, radius * 2.6, 0.25, radius * 2.6, tint.times(0.85));
		if (round) {
			column.column(0, 0.25, 0, radius, radius * 0.92, height - 0.5, tint);
		} else {
			column.box(-radius, 0.25, -radius, radius * 2, height - 0.5, radius * 2, tint);
		}
		return column.box(-radius * 1.3, height - 0.25, -radius * 1.3, radius * 2.6, 0.25, radius * 2.6,
				tint.mix(Tint.WHITE, 0.15));
	}

	/** The wall between two columns above an arch that runs along z, from {@code spring} up to {@code top} metres. */
	public static Model archAlong(Frame frame, double length, double spring, double rise, double top, Tint tint) {
		return new Model(frame).sideSheet(0, spring, 0, length, top - spring, spandrel(length, top - spring, rise, tint));
	}

	/** The same, running along x. */
	public static Model archAcross(Frame frame, double length, double spring, double rise, double top, Tint tint) {
		return new Model(frame).sheet(0, spring, 0, length, top - spring, spandrel(length, top - spring, rise, tint));
	}

	private static Sketch spandrel(double length, double height, double rise, Tint tint) {
		return face -> {
			int steps = 12;
			var outline = new double[2 * (steps + 1) + 4];
			for (int step = 0; step <= steps; step++) {
				double share = (double) step / steps;
				double side = Math.abs(2 * share - 1);
				outline[2 * step] = share * length;
				outline[2 * step + 1] = rise * Face.archHeight(side, rise > 0.55 * length);
			}
			outline[2 * steps + 2] = length;
			outline[2 * steps + 3] = height;
			outline[2 * steps + 4] = 0;
			outline[2 * steps + 5] = height;
			face.polygon(tint, outline);
			face.rect(0, height * 0.93, length, height * 0.07, tint.times(0.8));
		};
	}

	/** A rail with posts, along x from the origin, standing at {@code base} metres. */
	public static Model railing(Frame frame, double length, double base, boolean glass, Tint tint) {
		var rail = new Model(frame).bar(0.07, tint, new Vec(0, base + 1, 0), new Vec(length, base + 1, 0));
		if (glass) {
			rail.sheet(0, base + 0.08, 0.01, length, 0.85, face -> face.veil(0, 0, length, 0.85, new Tint(0.75, 0.88, 0.9), 0.35));
		}
		double step = glass ? 1.2 : 0.3;
		for (double x = 0; x <= length + 0.01; x += step) {
			rail.bar(glass ? 0.05 : 0.035, tint, new Vec(x, base, 0), new Vec(x, base + 1, 0));
		}
		return rail;
	}

	/** Something on wheels with windows, along z from the origin; its side towards -x and +x. */
	public static Model train(Frame frame, double length, Tint body, Tint stripe, SplitMix random) {
		double door = random.between(0, 2.5);
		Sketch side = face -> {
			face.rect(0, 0, face.width(), 0.35, Tint.grey(0.15));
			face.rect(0, face.height() * 0.3, face.width(), 0.22, stripe);
			for (double u = 0.5 + door; u < face.width() - 1.2; u += 1.6) {
				face.shine(u, face.height() * 0.48, 1.25, face.height() * 0.27, new Tint(0.15, 0.2, 0.26));
				face.shine(u, face.height() * 0.48, 0.5, face.height() * 0.27, new Tint(0.4, 0.48, 0.52));
			}
			for (double u = 0.3 + door; u < face.width() - 1; u += 6.4) {
				face.rect(u, 0.4, 0.95, face.height() * 0.72, stripe.times(0.75));
				face.shine(u + 0.15, face.height() * 0.45, 0.65, face.height() * 0.3, new Tint(0.2, 0.26, 0.3));
			}
		};
		Sketch front = face -> {
			face.rect(0.15, face.height() * 0.48, face.width() - 0.3, face.height() * 0.37, new Tint(0.2, 0.26, 0.32));
			face.polygon(new Tint(0.45, 0.53, 0.58), 0.15, face.height() * 0.85, 0.15, face.height() * 0.6, face.width() * 0.55,
					face.height() * 0.85);
			face.rect(face.width() / 2 - 0.04, face.height() * 0.48, 0.08, face.height() * 0.37, body.times(0.8));
			face.rect(0, face.height() * 0.3, face.width(), 0.22, stripe);
			face.shiningEllipse(0.4, face.height() * 0.22, 0.14, 0.14, new Tint(1, 0.97, 0.8));
			face.shiningEllipse(face.width() - 0.4, face.height() * 0.22, 0.14, 0.14, new Tint(1, 0.97, 0.8));
		};
		return new Model(frame).box(0, 0, 0, 2.7, 3.3, length, BoxLook.plain(body).withFront(front).withSides(side)).box(0.3, 3.3, 0.4,
				2.1, 0.2, length - 0.8, Tint.grey(0.4));
	}
}
