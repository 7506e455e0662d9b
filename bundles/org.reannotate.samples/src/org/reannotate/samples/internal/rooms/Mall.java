package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Clutter;
import org.reannotate.samples.internal.furniture.Fittings;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Structures;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Shop fronts on one or two floors around a hall, galleries with rails, plants, benches, people. */
final class Mall implements Scene {

	private static final double STOREY = 3.4;

	@Override
	public Room room(SplitMix random) {
		return new Room(random.between(9, 13), random.between(12, 20), random.chance(0.75) ? random.between(6.8, 8) : 4);
	}

	@Override
	public Mood mood() {
		return Mood.HALL;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		boolean high = setting.room.height() > 6;
		setting.lookAt(area.at(random.between(0.35, 0.65), 0.9, 0).toRoom(new Vec(0, high ? 2.6 : 1.6, 0)), 9);
		boolean glass = random.chance(0.6);
		for (Wall wall : Wall.values()) {
			shops(setting, area, wall, 0);
			if (high) {
				shops(setting, area, wall, STOREY + 0.25);
				gallery(setting, area, wall, glass);
			}
		}
		for (int planter = random.between(0, 3); planter > 0; planter--) {
			setting.putFree(area.part(0.3, 0.7, 0.05, 0.85), 1, frame -> Fittings.planter(frame, random.between(0.5, 0.9),
					setting.palette.trim(), random));
		}
		for (int bench = random.between(0, 2); bench > 0; bench--) {
			setting.putFree(area.part(0.3, 0.7, 0.1, 0.8), 1, frame -> Seats.bench(new Frame(frame.toRoom(new Vec(0, 0, 0)),
					random.pick(0.0, Math.PI / 2, -Math.PI / 2)), 1.8, setting.palette.wood(), setting.palette.metal()));
		}
		for (int visitor = random.between(2, 8); visitor > 0; visitor--) {
			setting.putFree(area.part(0.15, 0.85, 0, 0.9), 0.35, frame -> Clutter.person(frame, random));
		}
	}

	private static void shops(Setting setting, Area area, Wall wall, double base) {
		var random = setting.random;
		double width = random.between(2.6, 4);
		for (double start = 0.2; start + width * 0.7 < area.along(wall); start += width + 0.25) {
			setting.hang(area, wall, start, base, Math.min(width, area.along(wall) - start), 2.9, WallPieces.shopFront(random));
		}
	}

	private static void gallery(Setting setting, Area area, Wall wall, boolean glass) {
		double reach = 1.5;
		double length = area.along(wall) - (wall == Wall.BACK ? 0 : reach);
		Tint edge = setting.palette.trim();
		var slab = new Model(area.against(wall, 0, length, reach));
		slab.box(0, STOREY - 0.15, 0, length, 0.35, reach, edge, face -> face.rect(0, 0.1, length, 0.08, edge.times(0.6)));
		setting.put(slab);
		Frame frame = area.against(wall, 0, length, reach);
		setting.put(Structures.railing(new Frame(frame.toRoom(new Vec(0, 0, 0.05)), frame.angle()), length, STOREY + 0.2, glass,
				setting.palette.metal()));
	}
}
