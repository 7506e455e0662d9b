package org.reannotate.samples.internal.rooms;

import java.util.function.Consumer;

import org.reannotate.samples.internal.furniture.Beds;
import org.reannotate.samples.internal.furniture.Fittings;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Shelves;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Beds with rails and a raised end, drips, monitors, curtains on rails. */
final class HospitalRoom implements Scene {

	@Override
	public Room room(SplitMix random) {
		return new Room(random.between(3.8, 6.2), random.between(3.8, 6), random.between(2.5, 3));
	}

	@Override
	public Mood mood() {
		return Mood.CLEAN;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		Wall wall = setting.wall(area);
		double length = area.along(wall);
		int beds = Math.max(1, Math.min(random.between(1, 3), (int) (length / 1.9)));
		double step = length / beds;
		for (int bed = 0; bed < beds; bed++) {
			place(setting, area, wall, bed * step + (step - 0.95) * random.between(0.25, 0.75));
		}
		setting.lookAt(area.against(wall, length / 2, 0, 1).toRoom(new Vec(0, 0.9, 0)), 1.6 * beds + 1, wall);
		double panel = random.between(0.9, 1.2);
		Tint strip = setting.palette.trim().mix(Tint.WHITE, 0.4);
		setting.hang(area, wall, 0.1, panel, length - 0.2, 0.3, face -> {
			face.fill(strip);
			for (double u = 0.3; u < face.width() - 0.3; u += 0.5) {
				face.rect(u, 0.08, 0.1, 0.1, Tint.grey(0.3));
			}
		});
		Wall other = wall == Wall.BACK ? random.pick(Wall.LEFT, Wall.RIGHT) : Wall.BACK;
		if (random.chance(0.65)) {
			double width = random.between(1.2, 2.2);
			setting.hang(area, other, (area.along(other) - width) * random.unit(), 0.9, width, 1.3,
					WallPieces.window(random, Tint.grey(0.9)));
		}
		if (random.chance(0.5)) {
			setting.putFree(area, 0.45, frame -> Seats.chair(frame, setting.palette.metal(), setting.palette.cloth()));
		}
	}

	private static void place(Setting setting, Area area, Wall wall, double start) {
		var random = setting.random;
		var palette = setting.palette;
		Frame bed = area.against(wall, start, 0.95, 2.15);
		setting.put(Beds.hospital(bed, palette, random));
		beside(setting, bed, -0.35, 1.7, frame -> setting.put(Fittings.drip(frame, palette.metal(), random)), 0.9);
		beside(setting, bed, 1.3, 1.75, frame -> setting.put(Fittings.monitor(frame, palette.metal(), random)), 0.75);
		beside(setting, bed, 1.12, 1.55, frame -> setting.put(Shelves.chest(frame, 0.45, 0.8, 0.4, palette.trim())), 0.35);
		beside(setting, bed, -0.75, random.between(0.8, 1.1), frame -> setting.put(Fittings.curtain(frame,
				random.between(0.5, 1), random.between(2.05, 2.4), palette.cloth().mix(Tint.WHITE, 0.4))), 0.5);
	}

	private static void beside(Setting setting, Frame bed, double x, double z, Consumer<Frame> piece,
			double probability) {
		if (setting.random.chance(probability)) {
			piece.accept(new Frame(bed.toRoom(new Vec(x, 0, z)), bed.angle()));
		}
	}
}
