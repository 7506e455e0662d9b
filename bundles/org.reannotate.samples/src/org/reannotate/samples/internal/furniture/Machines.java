package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.BoxLook;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Machines with lights, x from 0 to {@link #WIDTH}, the player's side in front. */
public final class Machines {

	public static final double WIDTH = 0.72;

	private Machines() {
	}

	/** A slot machine: bright top sign, reels, a sloping desk, a lever. */
	public static Model slot(Frame frame, Tint body, SplitMix random) {
		Tint sign = Tint.of(random.unit(), random.between(0.4, 0.9), 1);
		Sketch face = front -> {
			front.shine(0.06, 1.28, 0.56, 0.38, sign);
			front.shiningEllipse(0.34, 1.47, 0.2, 0.12, sign.mix(Tint.WHITE, 0.7));
			front.rect(0.08, 0.82, 0.52, 0.34, Tint.grey(0.08));
			for (int reel = 0; reel < 3; reel++) {
				front.shine(0.11 + reel * 0.16, 0.86, 0.13, 0.26, Tint.grey(0.97));
				front.shiningEllipse(0.175 + reel * 0.16, 0.99, 0.05, 0.07, Tint.of(random.unit(), 0.8, 0.8));
			}
			front.rect(0.1, 0.1, 0.48, 0.35, body.mix(Tint.WHITE, 0.25));
		};
		return new Model(frame).box(0, 0, 0.15, 0.68, 1.75, 0.45, BoxLook.plain(body).withFront(face).withBack(face))
				.box(0, 0.55, -0.05, 0.68, 0.12, 0.2, body.times(0.7), desk -> {
					for (int button = 0; button < 4; button++) {
						desk.shine(0.1 + button * 0.13, 0.03, 0.08, 0.06, Palette.any(random));
					}
				}).bar(0.035, Tint.grey(0.75), new Vec(0.71, 0.75, 0.3), new Vec(0.71, 1.1, 0.2))
				.ball(0.71, 1.14, 0.19, 0.05, new Tint(0.85, 0.15, 0.15));
	}

	/** An arcade cabinet: hooded screen, control desk, painted sides. */
	public static Model arcade(Frame frame, Tint body, SplitMix random) {
		Tint screen = Tint.of(random.unit(), random.between(0.3, 0.8), random.between(0.5, 0.9));
		Tint stripe = Palette.any(random);
		Sketch display = front -> {
			front.rect(0.04, 0.05, 0.6, 0.62, Tint.grey(0.05));
			front.shine(0.09, 0.1, 0.5, 0.5, screen);
			for (int sprite = 0; sprite < 5; sprite++) {
				front.shine(random.between(0.1, 0.5), random.between(0.12, 0.5), 0.07, 0.07, Palette.any(random));
			}
		};
		Sketch side = face -> face.polygon(stripe, 0, 0.2, face.width(), face.height() * 0.6, face.width(),
				face.height() * 0.8, 0, 0.5);
		Sketch marquee = front -> front.shine(0.04, 0.03, 0.6, 0.2, stripe.mix(Tint.WHITE, 0.35));
		return new Model(frame)
				.box(0, 0, 0.1, 0.68, 0.88, 0.6, BoxLook.plain(body).withFront(front -> front.rect(0.2, 0.15, 0.28, 0.3,
						Tint.grey(0.12))).withSides(side))
				.box(0, 0.8, -0.12, 0.68, 0.12, 0.22, body.times(0.75))
				.column(0.18, 0.92, -0.02, 0.015, 0.015, 0.1, Tint.grey(0.1))
				.ball(0.18, 1.04, -0.02, 0.035, new Tint(0.8, 0.1, 0.1))
				.box(0, 0.88, 0.28, 0.68, 0.7, 0.42, body, display)
				.box(0, 1.58, 0.1, 0.68, 0.26, 0.6, body, marquee);
	}

	/** A machine that sells drinks or tickets. */
	public static Model vending(Frame frame, Tint body, SplitMix random) {
		return new Model(frame).box(0, 0, 0, 0.95, 1.85, 0.7, body, face -> {
			face.shine(0.08, 0.55, 0.6, 1.2, Tint.grey(0.85));
			for (int row = 0; row < 4; row++) {
				for (int column = 0; column < 4; column++) {
					face.rect(0.12 + column * 0.14, 0.62 + row * 0.28, 0.09, 0.18, Palette.any(random));
				}
			}
			face.rect(0.74, 0.9, 0.14, 0.4, Tint.grey(0.2));
			face.rect(0.15, 0.15, 0.5, 0.22, Tint.grey(0.1));
		});
	}
}
