package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Clutter;
import org.reannotate.samples.internal.furniture.Counters;
import org.reannotate.samples.internal.furniture.Goods;
import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Shelves;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/**
 * Shelves along the walls and in the middle, full of spines and covers: a book store, or a video store. Both categories
 * are drawn by this class and nothing in it knows which, so that they are truly one.
 */
final class MediaStore implements Scene {

	@Override
	public Room room(SplitMix random) {
		return new Room(random.between(5, 8.5), random.between(5, 8.5), random.between(2.7, 3.6));
	}

	@Override
	public Mood mood() {
		return Mood.PLAIN;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		double height = random.between(1.8, 2.4);
		for (Wall wall : Wall.values()) {
			if (random.chance(wall == Wall.BACK ? 0.93 : 0.75)) {
				along(setting, area, wall, height);
			}
		}
		islands(setting, area);
		setting.lookAt(area.at(0.5, 0.8, 0).toRoom(new Vec(0, 1.2, 0)), 5);
		if (random.chance(0.55)) {
			double length = random.between(1.2, 2.2);
			setting.putFree(area.part(0, 1, 0, 0.5), 1, frame -> Counters.withTill(Counters.panelled(
					new Frame(frame.toRoom(new Vec(0, 0, 0)), random.pick(0.0, Math.PI / 2)),
					length, 0.95, setting.palette, random), 0.4, 0.95, Tint.grey(0.25)));
		}
		for (int lamp = random.between(0, 4); lamp > 0; lamp--) {
			setting.put(Lamps.pendant(area.anywhere(random), random.between(2.1, 2.4), setting.room.height(), 0.2,
					setting.palette.metal(), setting.shine));
		}
		for (int person = random.between(0, 2); person > 0; person--) {
			setting.putFree(area, 0.4, frame -> Clutter.person(frame, random));
		}
	}

	private static void along(Setting setting, Area area, Wall wall, double height) {
		var random = setting.random;
		double unit = random.between(1, 1.5);
		double margin = wall == Wall.BACK ? 0.5 : 0.2;
		for (double start = margin; start + unit < area.along(wall) - margin; start += unit + 0.02) {
			if (random.chance(0.92)) {
				setting.put(Shelves.unit(area.against(wall, start, unit, 0.36), unit, height, 0.34, media(random),
						setting.palette.wood(), random));
			}
		}
		if (random.chance(0.6)) {
			double width = random.between(0.5, 1);
			for (double start = 0.4; start + width < area.along(wall); start += width * random.between(1.2, 3)) {
				setting.hang(area, wall, start, height + 0.1, width, Math.min(0.6, setting.room.height() - height - 0.2),
						WallPieces.picture(random, Tint.grey(0.15)));
			}
		}
	}

	private static void islands(Setting setting, Area area) {
		var random = setting.random;
		boolean across = random.chance(0.4);
		double height = random.between(1.1, 1.6);
		double unit = random.between(1.1, 1.5);
		double gap = random.between(1.3, 1.9);
		for (double z = area.front() + 0.5; z + 0.6 < area.back() - 1; z += across ? 0.6 + gap : unit + 0.03) {
			for (double x = area.left() + gap; x + 0.6 < area.right() - gap; x += across ? unit + 0.03 : 0.6 + gap) {
				if (random.chance(0.85)) {
					var place = new Vec(across ? x : x + 0.6, 0, z);
					setting.put(Shelves.island(new Frame(place, across ? 0 : Math.PI / 2), unit, height, 0.6, media(random),
							setting.palette.wood(), random));
				}
			}
		}
	}

	private static Goods media(SplitMix random) {
		return random.chance(0.68) ? Goods.SPINES : random.chance(0.85) ? Goods.COVERS : Goods.any(random);
	}
}
