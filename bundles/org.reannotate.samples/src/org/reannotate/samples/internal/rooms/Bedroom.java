package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Beds;
import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Shelves;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** A bed with pillows, night stands, a wardrobe, a rug, curtains. */
final class Bedroom implements Scene {

	@Override
	public Room room(SplitMix random) {
		return new Room(random.between(3.6, 5.2), random.between(3.6, 5), random.between(2.4, 2.9));
	}

	@Override
	public Mood mood() {
		return Mood.PASTEL;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		var palette = setting.palette;
		Wall wall = setting.wall(area);
		double width = random.between(1, 1.9);
		double free = area.along(wall) - width;
		double start = free * random.between(0.2, 0.8);
		Frame bed = area.against(wall, start, width, 2.1);
		setting.lookAt(bed.toRoom(new Vec(width / 2, 0.7, 1.2)), 2.6, wall);
		setting.put(Beds.home(bed, width, palette, random));
		stand(setting, area, wall, start - 0.6);
		stand(setting, area, wall, start + width + 0.1);
		if (random.chance(0.7)) {
			setting.hang(area, wall, start + width * 0.15, 1.5, width * 0.7, 0.6, WallPieces.picture(random, palette.wood()));
		}
		rug(setting, bed, width);
		Wall other = wall == Wall.BACK ? random.pick(Wall.LEFT, Wall.RIGHT) : Wall.BACK;
		window(setting, area, other);
		if (random.chance(0.6)) {
			double length = random.between(1, 1.8);
			setting.putAgainst(area, other, length, 0.6,
					frame -> Shelves.wardrobe(frame, length, random.between(1.9, 2.2), 0.58, palette.wood()));
		}
		if (random.chance(0.4)) {
			setting.putFree(area, 0.5, frame -> Seats.chair(frame, palette.darkWood(), palette.accent()));
		}
	}

	private static void stand(Setting setting, Area area, Wall wall, double start) {
		var random = setting.random;
		if (start < 0 || start + 0.5 > area.along(wall) || random.chance(0.25)) {
			return;
		}
		Frame frame = area.against(wall, start, 0.5, 0.45);
		setting.put(Shelves.chest(frame, 0.5, 0.52, 0.42, setting.palette.darkWood()));
		if (random.chance(0.75)) {
			Vec middle = frame.toRoom(new Vec(0.25, 0, 0.22));
			setting.put(Lamps.table(new Frame(middle, 0), 0.52, setting.palette.metal(), setting.shine));
			setting.light(middle.x(), 0.9, middle.z(), 0.35, 1);
		}
	}

	private static void rug(Setting setting, Frame bed, double width) {
		var random = setting.random;
		if (random.chance(0.6)) {
			Vec foot = bed.toRoom(new Vec(width / 2, 0, -0.3));
			Tint border = setting.palette.accent();
			double w = random.between(1.4, 2.4);
			double d = random.between(1, 1.6);
			setting.lay(foot.x() - w / 2, foot.z() - d / 2, w, d, face -> {
				face.fill(border);
				face.rect(0.12, 0.12, face.width() - 0.24, face.height() - 0.24, border.mix(Tint.WHITE, 0.5));
			});
		}
	}

	private static void window(Setting setting, Area area, Wall wall) {
		var random = setting.random;
		if (random.chance(0.75)) {
			double length = random.between(1, 1.7);
			double start = (area.along(wall) - length) * random.between(0.2, 0.8);
			setting.hang(area, wall, start, 0.9, length, 1.2, WallPieces.window(random, Tint.grey(0.92)));
			setting.hang(area, wall, start - 0.25, 0.35, length + 0.5, 1.9, WallPieces.curtains(random, setting.palette.cloth()));
		}
	}
}
