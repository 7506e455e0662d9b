package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Stairs;
import org.reannotate.samples.internal.furniture.Structures;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Steps with a rail: away from the viewer, across the picture, or with a landing and a turn. */
final class Staircase implements Scene {

	@Override
	public Room room(SplitMix random) {
		return new Room(random.between(3.6, 6), random.between(5, 7.5), random.between(4.2, 6.5));
	}

	@Override
	public Mood mood() {
		return Mood.STONE;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		double width = Math.min(random.between(1.2, 2.4), area.width() * 0.7);
		double rise = random.between(0.16, 0.19);
		double tread = random.between(0.26, 0.32);
		int kind = random.below(6);
		if (kind < 2 || area.depth() < 4) {
			across(setting, area, width, rise, tread);
		} else {
			away(setting, area, width, rise, tread, kind == 2);
		}
	}

	private static void away(Setting setting, Area area, double width, double rise, double tread, boolean turn) {
		var random = setting.random;
		double length = area.depth() * random.between(0.55, 0.75);
		int steps = (int) Math.min(length / tread, (setting.room.height() - 1.2) / rise);
		double x = area.left() + (area.width() - width) * (turn ? 0.05 : random.unit());
		double z = area.back() - steps * tread - (turn ? 1.3 : 0.02);
		var foot = new Vec(x, 0, z);
		if (turn) {
			steps = Math.min(steps, random.between(8, 11));
			z = area.back() - steps * tread - 1.3;
			foot = new Vec(x, 0, z);
			double landing = steps * rise;
			setting.put(new Model(Frame.at(area.left(), area.back() - 1.3)).box(0, landing - 0.2, 0, area.width(), 0.2, 1.3,
					setting.palette.wood()));
			flight(setting, new Vec(Math.min(x + 2 * width + 0.3, area.right() - 0.02), 0, area.back() - 1.3), Math.PI, width,
					Math.min(steps, 9), rise, tread, landing);
		}
		flight(setting, foot, 0, width, steps, rise, tread, 0);
		upperFloor(setting, area);
	}

	private static void across(Setting setting, Area area, double width, double rise, double tread) {
		boolean left = setting.random.chance(0.5);
		int steps = (int) Math.min((area.width() - 0.4) / tread, (setting.room.height() - 1.2) / rise);
		double back = area.back() - area.depth() * setting.random.between(0.02, 0.3);
		double start = left ? area.right() - (area.width() - steps * tread) / 2 : area.left() + (area.width() - steps * tread) / 2;
		flight(setting, new Vec(start, 0, left ? back - width : back), left ? Math.PI / 2 : -Math.PI / 2, width, steps, rise,
				tread, 0);
	}

	private static void flight(Setting setting, Vec foot, double angle, double width, int steps, double rise, double tread,
			double base) {
		var random = setting.random;
		var palette = setting.palette;
		Tint side = random.pick(palette.trim(), palette.wood(), Tint.grey(random.between(0.6, 0.95)));
		Tint top = random.pick(palette.wood(), palette.darkWood(), palette.floor());
		Tint runner = random.chance(0.35) ? palette.accent() : top;
		var stairs = new Stairs(width, steps, rise, tread, base);
		var model = stairs.build(new Frame(foot, angle), side, top, runner);
		double thick = random.chance(0.4) ? 0.07 : 0.035;
		Tint post = random.chance(0.5) ? palette.metal() : palette.trim();
		stairs.addRail(model, width - 0.06, thick, post, palette.darkWood());
		if (random.chance(0.7)) {
			stairs.addRail(model, 0.06, thick, post, palette.darkWood());
		}
		setting.put(model);
		if (base == 0) {
			setting.lookAt(model.toRoom(width / 2, steps * rise * 0.55, steps * tread * 0.45), steps * tread);
		}
	}

	private static void upperFloor(Setting setting, Area area) {
		if (setting.random.chance(0.4)) {
			Frame frame = area.against(Wall.BACK, 0, area.width(), 0.5);
			setting.put(Structures.railing(frame, area.width(), setting.room.height() - 1.5, false, setting.palette.metal()));
		}
	}
}
