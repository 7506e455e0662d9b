package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Machines;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Palette;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Tables;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Billiards or table tennis in the middle, arcade cabinets at the wall, a dart board, a sofa. */
final class GameRoom implements Scene {

	@Override
	public Room room(SplitMix random) {
		return Room.usual(random);
	}

	@Override
	public Mood mood() {
		return Mood.PLAIN;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		Wall wall = setting.wall(area);
		boolean table = random.chance(0.85);
		if (table) {
			table(setting, area);
		}
		if (!table || random.chance(0.7)) {
			cabinets(setting, area, wall);
			double middle = area.along(wall) / 2;
			setting.lookAt(area.against(wall, Math.min(2, middle), 0, 0.4).toRoom(new Vec(0, 1, 0)), 3, wall);
		}
		Wall other = wall == Wall.BACK ? random.pick(Wall.LEFT, Wall.RIGHT) : Wall.BACK;
		if (random.chance(0.5)) {
			setting.hang(area, other, area.along(other) * random.between(0.2, 0.7), 1.35, 0.6, 0.6, WallPieces.dartBoard());
		}
		if (random.chance(0.5)) {
			double length = random.between(1.5, 2.1);
			setting.putAgainst(area, other, length, 0.9, frame -> Seats.sofa(frame, length, setting.palette.accent()));
		}
		if (random.chance(0.5)) {
			setting.hang(area, other, area.along(other) * random.between(0.1, 0.5), 1.5, 1.2, 0.7,
					face -> {
						face.rect(-0.05, -0.05, 1.3, 0.8, Tint.grey(0.06));
						face.shine(0, 0, 1.2, 0.7, setting.palette.accent());
						face.shine(0.3, 0.2, 0.3, 0.3, Palette.any(random));
					});
		}
	}

	private static void table(Setting setting, Area area) {
		var random = setting.random;
		double turn = random.pick(0.0, Math.PI / 2) + random.between(-0.25, 0.25);
		Frame frame = area.at(random.between(0.38, 0.62), random.between(0.38, 0.62), turn);
		if (random.chance(0.75)) {
			setting.put(Tables.pool(frame, setting.palette, random));
		} else {
			setting.put(Tables.tennis(frame, setting.palette.cloth(), Tint.grey(0.2)));
		}
		setting.lookAt(frame.toRoom(new Vec(0, 0.9, 0)), 3);
		for (double x : random.chance(0.5) ? new double[] { 0 } : new double[] { -0.6, 0.6 }) {
			Vec place = frame.toRoom(new Vec(x, 0, 0));
			setting.put(Lamps.pendant(new Frame(place, 0), random.between(1.75, 2), setting.room.height(), 0.26,
					setting.palette.accent(), setting.shine));
			setting.light(place.x(), 1.6, place.z(), 0.35, 1.1);
		}
	}

	private static void cabinets(Setting setting, Area area, Wall wall) {
		var random = setting.random;
		double step = Machines.WIDTH + random.between(0.05, 0.35);
		double start = random.between(0.1, 0.8);
		for (int count = random.between(2, 6); count > 0 && start + step < area.along(wall); count--) {
			setting.put(Machines.arcade(area.against(wall, start, 0.68, 0.75), Palette.any(random).times(0.7), random));
			start += step;
		}
	}
}
