package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Counters;
import org.reannotate.samples.internal.furniture.Goods;
import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Shelves;
import org.reannotate.samples.internal.furniture.Tables;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Vec;

/** A counter with stools before it, bottles behind it and lamps above. */
final class Bar implements Scene {

	@Override
	public Room room(SplitMix random) {
		return Room.usual(random);
	}

	@Override
	public Mood mood() {
		return Mood.NIGHT;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		Wall wall = setting.wall(area);
		double length = area.along(wall) * random.between(0.6, 0.9);
		double start = (area.along(wall) - length) * random.unit();
		double gap = random.between(0.7, 1);
		bottles(setting, area.against(wall, start, length, 0.35), length);
		double height = random.between(1.02, 1.18);
		Frame counter = area.against(wall, start, length, 0.35 + gap + 0.7);
		setting.lookAt(counter.toRoom(new Vec(length / 2, 1.1, 0.5)), length, wall);
		setting.put(Counters.laid(Counters.panelled(counter, length, height, setting.palette, random), length, height,
				setting.palette, random));
		stools(setting, counter, length);
		lamps(setting, counter, length);
		tables(setting, area);
	}

	private static void bottles(Setting setting, Frame frame, double length) {
		var random = setting.random;
		double height = random.between(1.9, 2.4);
		double unit = length / Math.max(1, Math.round(length / 1.4));
		for (double x = 0; x < length - 0.1; x += unit) {
			setting.put(Shelves.unit(new Frame(frame.toRoom(new Vec(x, 0, 0)), frame.angle()), unit - 0.03, height, 0.33,
					random.chance(0.85) ? Goods.BOTTLES : Goods.any(random), setting.palette.darkWood(), random));
		}
	}

	private static void stools(Setting setting, Frame counter, double length) {
		var random = setting.random;
		double step = random.between(0.6, 0.95);
		for (double x = random.between(0.2, 0.5); x < length - 0.15; x += step) {
			if (random.chance(0.85)) {
				Vec place = counter.toRoom(new Vec(x, 0, -random.between(0.25, 0.4)));
				setting.put(Seats.stool(new Frame(place, 0), setting.palette, random));
			}
		}
	}

	private static void lamps(Setting setting, Frame counter, double length) {
		var random = setting.random;
		if (random.chance(0.25)) {
			return;
		}
		double height = random.between(1.85, 2.2);
		double step = random.between(0.8, 1.4);
		for (double x = step / 2; x < length; x += step) {
			Vec place = counter.toRoom(new Vec(x, 0, 0.35));
			setting.put(Lamps.pendant(new Frame(place, 0), height, setting.room.height(), random.between(0.12, 0.2),
					setting.palette.accent(), setting.shine));
			setting.light(place.x(), height, place.z(), 0.22, 1);
		}
	}

	private static void tables(Setting setting, Area area) {
		var random = setting.random;
		for (int table = random.between(0, 3); table > 0; table--) {
			Frame frame = area.anywhere(random);
			Vec middle = frame.toRoom(new Vec(0, 0, 0));
			if (setting.isFree(middle, 0.7)) {
				setting.put(Tables.round(frame, 0.35, random.chance(0.4) ? 1.05 : 0.75, setting.palette.wood(),
						setting.palette.metal()));
				setting.put(Seats.stool(new Frame(frame.toRoom(new Vec(0.62, 0, 0)), 0), setting.palette, random));
			}
		}
	}
}
