package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Palette;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Face;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Stage;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Floor, walls and ceiling with what hangs and lies there. They go on behind the viewer. */
final class Shell {

	private static final double BEHIND = 6;

	private final Setting setting;
	private final SplitMix random;
	private final Room room;
	private final Palette palette;

	Shell(Setting setting) {
		this.setting = setting;
		random = setting.random;
		room = setting.room;
		palette = setting.palette;
	}

	void paint(Stage stage) {
		double length = room.depth() + BEHIND;
		floor(stage.face(new Vec(0, 0, -BEHIND), Vec.RIGHT, Vec.AWAY, room.width(), length));
		ceiling(stage.face(new Vec(0, room.height(), room.depth()), Vec.RIGHT, Vec.AWAY.times(-1), room.width(), length));
		var style = wallStyle();
		for (Wall wall : Wall.values()) {
			Face face = face(stage, wall);
			style.on(face);
			setting.hangings.stream().filter(hanging -> hanging.wall() == wall).forEach(hanging -> hang(face, hanging));
		}
		corners(stage);
	}

	private Face face(Stage stage, Wall wall) {
		return switch (wall) {
			case LEFT -> stage.face(new Vec(0, 0, -BEHIND), Vec.AWAY, Vec.UP, room.depth() + BEHIND, room.height());
			case BACK -> stage.face(new Vec(0, 0, room.depth()), Vec.RIGHT, Vec.UP, room.width(), room.height());
			case RIGHT -> stage.face(new Vec(room.width(), 0, room.depth()), Vec.AWAY.times(-1), Vec.UP,
					room.depth() + BEHIND, room.height());
		};
	}

	private void hang(Face face, Setting.Hanging hanging) {
		double u = switch (hanging.wall()) {
			case LEFT -> hanging.along() + BEHIND;
			case BACK -> hanging.along();
			case RIGHT -> room.depth() - hanging.along() - hanging.width();
		};
		hanging.sketch().on(face.inset(u, hanging.y(), hanging.width(), hanging.height()));
	}

	private void floor(Face face) {
		face.fill(palette.floor());
		switch (random.below(4)) {
			case 0 -> planks(face);
			case 1 -> tiles(face, random.between(0.5, 1.1));
			case 2 -> speckles(face);
			default -> { }
		}
		for (var laid : setting.laid) {
			laid.sketch().on(face.inset(laid.x(), laid.z() + BEHIND, laid.width(), laid.depth()));
		}
	}

	private void planks(Face face) {
		double step = random.between(0.16, 0.4);
		Tint gap = palette.floor().times(random.between(0.7, 0.88));
		if (random.chance(0.5)) {
			for (double u = step; u < face.width(); u += step) {
				face.rect(u, 0, 0.03, face.height(), gap);
			}
		} else {
			for (double v = step; v < face.height(); v += step) {
				face.rect(0, v, face.width(), 0.03, gap);
			}
		}
	}

	private void tiles(Face face, double size) {
		Tint other = palette.floor().mix(random.pick(Tint.WHITE, Tint.BLACK, palette.accent()), random.between(0.08, 0.32));
		for (int row = 0; row * size < face.height(); row++) {
			for (int column = row % 2; column * size < face.width(); column += 2) {
				face.rect(column * size, row * size, Math.min(size, face.width() - column * size), size, other);
			}
		}
	}

	private void speckles(Face face) {
		Tint other = palette.floor().mix(palette.accent(), 0.4);
		for (double v = 0.4; v < face.height(); v += 0.8) {
			for (double u = 0.4; u < face.width(); u += 0.8) {
				face.ellipse(u, v, 0.12, 0.12, other);
			}
		}
	}

	private void ceiling(Face face) {
		face.fill(palette.ceiling());
		switch (random.below(5)) {
			case 0 -> beams(face);
			case 1 -> panels(face, random.between(0.9, 1.5));
			case 2 -> strips(face);
			case 3 -> skylight(face);
			default -> { }
		}
	}

	private void beams(Face face) {
		double step = random.between(0.9, 2);
		for (double v = 0.6; v < face.height(); v += step) {
			face.rect(0, v, face.width(), step * 0.2, palette.wood().times(0.8));
		}
	}

	private void panels(Face face, double size) {
		Tint gap = palette.ceiling().times(0.85);
		for (double v = size; v < face.height(); v += size) {
			face.rect(0, v, face.width(), 0.05, gap);
		}
		for (double u = size; u < face.width(); u += size) {
			face.rect(u, 0, 0.05, face.height(), gap);
		}
		for (double v = size; v < face.height(); v += 3 * size) {
			face.shine(size + 0.1, v + 0.1, size - 0.2, size - 0.2, setting.shine.mix(Tint.WHITE, 0.6));
		}
	}

	private void strips(Face face) {
		double step = face.width() / random.between(2, 4);
		for (double u = step * 0.4; u < face.width(); u += step) {
			for (double v = 0.5; v < face.height(); v += 2.2) {
				face.shine(u, v, 0.16, 1.5, setting.shine.mix(Tint.WHITE, 0.6));
			}
		}
	}

	private void skylight(Face face) {
		if (room.height() < 3.6) {
			return;
		}
		double w = face.width() * random.between(0.25, 0.5);
		double u = (face.width() - w) / 2;
		Tint sky = Tint.of(random.between(0.5, 0.62), random.between(0.03, 0.3), random.between(0.75, 1));
		face.shine(u, 0.5, w, face.height() - 1, sky);
		for (double v = 0.5; v < face.height() - 0.5; v += 1.2) {
			face.rect(u, v, w, 0.1, palette.metal());
		}
		face.rect(u + w / 2 - 0.05, 0.5, 0.1, face.height() - 1, palette.metal());
	}

	private Sketch wallStyle() {
		int style = random.below(6);
		double wainscot = random.between(0.8, 1.3);
		double step = random.between(0.3, 0.8);
		Tint second = palette.wall().mix(random.pick(palette.wood(), palette.accent(), palette.trim()), random.between(0.2, 0.8));
		return face -> {
			face.fill(palette.wall());
			switch (style) {
				case 0 -> face.inset(0, 0, face.width(), wainscot).fill(second);
				case 1 -> stripes(face, step, palette.wall().mix(second, 0.18));
				case 2 -> courses(face, step, palette.wall().times(0.92));
				default -> { }
			}
			face.rect(0, 0, face.width(), 0.12, palette.trim());
			face.rect(0, face.height() - 0.08, face.width(), 0.08, palette.trim());
		};
	}

	private static void stripes(Face face, double step, Tint tint) {
		for (double u = 0; u < face.width(); u += 2 * step) {
			face.rect(u, 0, step, face.height(), tint);
		}
	}

	private static void courses(Face face, double step, Tint tint) {
		for (double v = step; v < face.height(); v += step) {
			face.rect(0, v, face.width(), 0.03, tint);
		}
	}

	/** Corners get less light: soft dark strips along the back wall. */
	private void corners(Stage stage) {
		for (double reach : new double[] { 0.7, 0.35, 0.15 }) {
			Face back = face(stage, Wall.BACK);
			back.veil(0, 0, back.width(), reach, Tint.BLACK, 0.06);
			back.veil(0, back.height() - reach, back.width(), reach, Tint.BLACK, 0.05);
			back.veil(0, 0, reach, back.height(), Tint.BLACK, 0.06);
			back.veil(back.width() - reach, 0, reach, back.height(), Tint.BLACK, 0.06);
			stage.face(new Vec(0, 0, room.depth() - reach), Vec.RIGHT, Vec.AWAY, room.width(), reach).veil(0, 0, room.width(),
					reach, Tint.BLACK, 0.06);
		}
	}
}
