package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Fittings;
import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Structures;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Pews on both sides of an aisle, columns and arches, tall coloured windows, an altar at the end. */
final class Church implements Scene {

	@Override
	public Room room(SplitMix random) {
		return new Room(random.between(7.5, 11), random.between(11, 18), random.between(6, 9.5));
	}

	@Override
	public Mood mood() {
		return Mood.STONE;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		double rise = random.chance(0.6) ? random.between(0.7, 0.95) : 0.5;
		setting.lookAt(area.at(random.between(0.4, 0.6), 1, 0).toRoom(new Vec(0, setting.room.height() * 0.28, 0)), 10);
		pews(setting, area);
		if (random.chance(0.7)) {
			arcades(setting, area, rise);
		}
		windows(setting, area, rise);
		setting.put(Fittings.altar(new Frame(area.at(0.5, 1, 0).toRoom(new Vec(0, 0,
				-1.6)), 0), setting.palette.accent(), setting.palette.trim(), setting.palette.metal(), random));
		if (random.chance(0.5)) {
			for (double share = 0.3; share < 0.9; share += 0.3) {
				setting.put(Lamps.chandelier(area.at(0.5, share, 0), setting.room.height() * random.between(0.5, 0.65),
						setting.room.height(), random.between(0.4, 0.7), setting.palette.metal(), setting.shine));
			}
		}
		if (random.chance(0.5)) {
			Tint runner = setting.palette.accent();
			setting.lay(area.left() + area.width() / 2 - 0.5, area.front() - 3, 1, area.depth() + 1.5, face -> face.fill(runner));
		}
	}

	private static void pews(Setting setting, Area area) {
		var random = setting.random;
		double aisle = random.between(1.1, 1.7);
		double side = area.width() > 6 ? random.between(0.9, 1.7) : 0.3;
		double length = (area.width() - aisle) / 2 - side;
		double step = random.between(1, 1.3);
		for (double z = area.front() + random.between(0.2, 1.2); z < area.back() - 3.5; z += step) {
			setting.put(Seats.pew(new Frame(new Vec(area.left() + side, 0, z), 0), length,
					setting.palette.wood()));
			setting.put(Seats.pew(new Frame(new Vec(area.right() - side - length, 0, z), 0),
					length, setting.palette.wood()));
		}
	}

	private static void arcades(Setting setting, Area area, double rise) {
		var random = setting.random;
		double bay = random.between(2.6, 3.8);
		double spring = setting.room.height() * random.between(0.38, 0.5);
		Tint stone = setting.palette.wall().mix(Tint.WHITE, 0.2);
		double height = Math.min(rise * bay, setting.room.height() - spring - 0.4);
		boolean round = random.chance(0.7);
		for (double x : new double[] { area.left() + 0.55, area.right() - 0.55 }) {
			for (double z = area.front() + 0.6; z < area.back() - 0.5; z += bay) {
				Frame frame = Frame.at(x, z);
				setting.put(Structures.column(frame, 0.24, spring, round, stone));
				setting.put(Structures.archAlong(frame, Math.min(bay, area.back() - z), spring, height, setting.room.height(),
						stone));
			}
		}
	}

	private static void windows(Setting setting, Area area, double rise) {
		var random = setting.random;
		double height = setting.room.height() * random.between(0.4, 0.55);
		double sill = setting.room.height() * random.between(0.22, 0.32);
		double width = random.between(0.9, 1.4);
		for (Wall wall : new Wall[] { Wall.LEFT, Wall.RIGHT }) {
			for (double start = 1.2; start < area.depth() - 1.5; start += width + random.between(1.3, 1.8)) {
				setting.hang(area, wall, start, sill, width, height, WallPieces.stainedGlass(random, rise, setting.palette.trim()));
			}
		}
		double wide = area.width() * random.between(0.16, 0.26);
		int lights = random.pick(1, 3);
		for (int light = 0; light < lights; light++) {
			double centre = area.width() * (lights == 1 ? 0.5 : 0.26 + 0.24 * light);
			setting.hang(area, Wall.BACK, centre - wide / 2, sill + 0.6, wide * (lights == 1 ? 1 : 0.8),
					height * (light == 1 || lights == 1 ? 1.1 : 0.85), WallPieces.stainedGlass(random, rise, setting.palette.trim()));
		}
	}
}
