package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Clutter;
import org.reannotate.samples.internal.furniture.Counters;
import org.reannotate.samples.internal.furniture.Fittings;
import org.reannotate.samples.internal.furniture.Goods;
import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Shelves;
import org.reannotate.samples.internal.furniture.Tables;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** A glass case with food, sausages above it, jars and picture boards behind it, people who wait. */
final class Deli implements Scene {

	private static final double REACH = 2;

	@Override
	public Room room(SplitMix random) {
		return Room.usual(random);
	}

	@Override
	public Mood mood() {
		return Mood.CLEAN;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		Wall wall = setting.wall(area);
		double length = area.along(wall) * random.between(0.6, 0.92);
		double start = (area.along(wall) - length) * random.unit();
		behind(setting, area, wall, start, length);
		Frame frame = area.against(wall, start, length, REACH);
		var glass = Counters.glassCase(frame, length, setting.palette, random);
		if (random.chance(0.6)) {
			Fittings.scales(glass, random.between(0.2, length - 0.6), 1.25);
		}
		if (random.chance(0.4)) {
			Counters.withTill(glass, random.between(0.2, length - 0.6), 1.25, Tint.grey(0.3));
		}
		setting.put(glass);
		setting.lookAt(frame.toRoom(new Vec(length / 2, 1.1, 0.4)), length, wall);
		above(setting, frame, length);
		customers(setting, frame, length);
		tables(setting, area);
	}

	private static void behind(Setting setting, Area area, Wall wall, double start, double length) {
		var random = setting.random;
		if (random.chance(0.7)) {
			double height = random.between(1.5, 2.1);
			double unit = length / Math.max(1, Math.round(length / 1.3));
			Goods goods = random.chance(0.6) ? Goods.JARS : random.pick(Goods.BOTTLES, Goods.BOXES);
			for (double x = 0; x < length - 0.1; x += unit) {
				setting.put(Shelves.unit(area.against(wall, start + x, unit - 0.03, 0.35), unit - 0.03, height, 0.33, goods,
						setting.palette.wood(), random));
			}
		}
		if (random.chance(0.65)) {
			setting.hang(area, wall, start + 0.2, 2.15, Math.min(length - 0.4, random.between(1.5, 4)), 0.6,
					WallPieces.menu(random));
		}
	}

	private static void above(Setting setting, Frame frame, double length) {
		var random = setting.random;
		Vec place = frame.toRoom(new Vec(0.1, 0, 1));
		if (random.chance(0.75)) {
			double rail = Math.min(length - 0.2, random.between(1.5, 4));
			setting.put(Fittings.hangingMeat(new Frame(place, frame.angle()), rail, random.between(2.05, 2.3),
					setting.room.height(), random));
		} else {
			setting.put(Lamps.pendant(new Frame(frame.toRoom(new Vec(length / 2, 0, 0.4)), 0), 2, setting.room.height(), 0.2,
					setting.palette.accent(), setting.shine));
		}
		setting.light(place.x(), 1.6, place.z(), 0.25, 1.2);
	}

	private static void customers(Setting setting, Frame frame, double length) {
		var random = setting.random;
		for (int person = random.between(0, 3); person > 0; person--) {
			Vec place = frame.toRoom(new Vec(random.between(0, length), 0, random.chance(0.3) ? 1.2 : -random.between(0.5, 1)));
			setting.put(Clutter.person(new Frame(place, 0), random));
		}
	}

	private static void tables(Setting setting, Area area) {
		var random = setting.random;
		for (int table = random.between(0, 2); table > 0; table--) {
			Frame frame = area.anywhere(random);
			if (setting.isFree(frame.toRoom(new Vec(0, 0, 0)), 0.7)) {
				setting.put(Tables.square(frame, 0.7, 0.7, 0.74, setting.palette.wood(), setting.palette.metal()));
				setting.put(Seats.chair(new Frame(frame.toRoom(new Vec(0.65, 0, 0)), random.between(0, 6.2)),
						setting.palette.darkWood(), setting.palette.cloth()));
			}
		}
	}
}
