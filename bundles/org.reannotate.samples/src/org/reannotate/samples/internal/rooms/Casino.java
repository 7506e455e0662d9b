package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Clutter;
import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Machines;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Palette;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Tables;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Rows of slot machines, gaming tables with stools around them, chandeliers, a loud carpet. */
final class Casino implements Scene {

	@Override
	public Room room(SplitMix random) {
		return new Room(random.between(6, 10), random.between(6, 10), random.between(3, 4.2));
	}

	@Override
	public Mood mood() {
		return Mood.NIGHT;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		boolean slots = random.chance(0.85);
		if (!slots) {
			setting.lookAt(area.at(0.5, 0.6, 0).toRoom(new Vec(0, 1, 0)), 4.5);
		} else {
			walls(setting, area);
			if (random.chance(0.55)) {
				island(setting, area);
			}
		}
		for (int table = slots ? random.between(0, 3) : random.between(3, 5); table > 0; table--) {
			table(setting, area);
		}
		for (int lamp = random.between(1, 3); lamp > 0; lamp--) {
			setting.put(Lamps.chandelier(area.anywhere(random), setting.room.height() - random.between(0.6, 1),
					setting.room.height(), random.between(0.4, 0.7), setting.palette.metal(), setting.shine));
		}
		for (int person = random.between(0, 3); person > 0; person--) {
			setting.putFree(area, 0.4, frame -> Clutter.person(frame, random));
		}
		if (random.chance(0.6)) {
			carpet(setting, area);
		}
	}

	private static void walls(Setting setting, Area area) {
		var random = setting.random;
		Tint body = Palette.any(random).times(0.6);
		double step = Machines.WIDTH + random.between(0.08, 0.3);
		for (Wall wall : random.pick(new Wall[] { Wall.BACK }, new Wall[] { Wall.BACK, Wall.LEFT }, new Wall[] { Wall.RIGHT },
				new Wall[] { Wall.LEFT }, new Wall[] { Wall.RIGHT, Wall.BACK })) {
			for (double start = 0.8; start + step < area.along(wall) - 0.6; start += step) {
				machine(setting, area.against(wall, start, 0.68, 0.7), body);
			}
			setting.lookAt(area.against(wall, area.along(wall) * random.between(0.4, 0.65), 0, 1).toRoom(new Vec(0, 1, 0)), 4, wall);
		}
	}

	private static void island(Setting setting, Area area) {
		var random = setting.random;
		Tint body = Palette.any(random).times(0.6);
		Frame frame = area.at(random.between(0.25, 0.6), random.between(0.35, 0.65), random.pick(0.0, Math.PI / 2, -Math.PI / 2));
		for (int machine = random.between(2, 4); machine > 0; machine--) {
			Vec place = frame.toRoom(new Vec((machine - 1) * 0.8, 0, 0));
			if (setting.isFree(place, 0.5)) {
				machine(setting, new Frame(place, frame.angle()), body);
			}
		}
	}

	private static void machine(Setting setting, Frame frame, Tint body) {
		setting.put(Machines.slot(frame, body, setting.random));
		if (setting.random.chance(0.7)) {
			setting.put(Seats.stool(new Frame(frame.toRoom(new Vec(0.34, 0, -0.4)), 0), setting.palette, setting.random));
		}
	}

	private static void table(Setting setting, Area area) {
		var random = setting.random;
		Frame frame = area.part(0.15, 0.85, 0.1, 0.75).anywhere(random);
		if (!setting.isFree(frame.toRoom(new Vec(0, 0, 0)), 1)) {
			return;
		}
		setting.put(Tables.gaming(frame, setting.palette, random));
		setting.lookAt(frame.toRoom(new Vec(0, 0.9, 0)), 4);
		for (double angle = random.unit(); angle < 5.5; angle += random.between(0.7, 1.3)) {
			Vec seat = frame.toRoom(new Vec(1.35 * StrictMath.cos(angle), 0, 1.35 * StrictMath.sin(angle)));
			setting.put(Seats.stool(new Frame(seat, 0), setting.palette, random));
		}
	}

	private static void carpet(Setting setting, Area area) {
		var random = setting.random;
		Tint first = Palette.any(random);
		Tint second = Palette.any(random);
		double size = random.between(0.8, 1.3);
		setting.lay(area.left(), area.front() - 1.5, area.width(), area.depth() + 1.5, face -> {
			face.fill(first.times(0.7));
			for (double v = size / 2; v < face.height(); v += size) {
				for (double u = size / 2; u < face.width(); u += size) {
					face.ellipse(u, v, size * 0.36, size * 0.36, second);
					face.ellipse(u, v, size * 0.2, size * 0.2, first);
				}
			}
		});
	}
}
