package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Clutter;
import org.reannotate.samples.internal.furniture.Counters;
import org.reannotate.samples.internal.furniture.Goods;
import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Palette;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Shelves;
import org.reannotate.samples.internal.furniture.Structures;
import org.reannotate.samples.internal.furniture.Tables;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Tint;

/** Adds to any room what rooms have in common: clutter, furniture from elsewhere, pictures, windows, doors. */
final class Dressing {

	private final Setting setting;
	private final SplitMix random;
	private final Palette palette;

	Dressing(Setting setting) {
		this.setting = setting;
		random = setting.random;
		palette = setting.palette;
	}

	void add(double amount) {
		Area whole = setting.room.whole();
		for (int piece = (int) (random.between(0, 6) * amount); piece > 0; piece--) {
			free(whole);
		}
		for (int piece = (int) (random.between(0, 3) * amount); piece > 0; piece--) {
			leaning(whole, random.pick(Wall.values()));
		}
		for (int piece = (int) (random.between(0, 4) * amount); piece > 0; piece--) {
			hanging(random.pick(Wall.values()));
		}
		if (random.chance(0.3 * amount)) {
			near(whole);
		}
	}

	private void free(Area area) {
		setting.putFree(area, 0.5, frame -> switch (random.below(8)) {
			case 0, 1 -> Clutter.person(frame, random);
			case 2 -> Clutter.plant(frame, random.between(0.9, 1.8), random);
			case 3 -> Seats.chair(frame, palette.wood(), palette.cloth());
			case 4 -> Clutter.boxes(frame, random);
			case 5 -> Tables.round(frame, random.between(0.3, 0.5), 0.74, palette.wood(), palette.metal());
			case 6 -> Lamps.standing(frame, random.between(1.4, 1.8), palette.metal(), setting.shine);
			default -> random.chance(0.5) ? Clutter.suitcase(frame, random) : Clutter.bin(frame, random);
		});
	}

	private void leaning(Area area, Wall wall) {
		double length = random.between(0.8, 1.8);
		double height = random.between(1, 2.1);
		setting.putAgainst(area, wall, length, 0.9, frame -> switch (random.below(6)) {
			case 0 -> Shelves.unit(frame, length, height, 0.4, Goods.any(random), palette.wood(), random);
			case 1 -> Shelves.chest(frame, length, random.between(0.6, 1), 0.5, palette.darkWood());
			case 2 -> Counters.panelled(frame, length, 1, palette, random);
			case 3 -> Seats.sofa(frame, length, palette.cloth());
			case 4 -> Seats.bench(frame, length, palette.wood(), palette.metal());
			default -> Structures.column(frame, 0.2, setting.room.height(), random.chance(0.5), palette.trim());
		});
	}

	private void hanging(Wall wall) {
		double length = wall == Wall.BACK ? setting.room.width() : setting.room.depth();
		double width = random.between(0.5, 1.4);
		double along = random.between(0.2, Math.max(0.3, length - width - 0.2));
		switch (random.below(6)) {
			case 0, 1 -> setting.hang(wall, along, 1.3, width, random.between(0.5, 1), WallPieces.picture(random, palette.wood()));
			case 2 -> setting.hang(wall, along, 1, width, 1.2, WallPieces.window(random, palette.trim()));
			case 3 -> setting.hang(wall, along, 0, 0.9, 2.05, WallPieces.door(palette.wood(), palette.trim()));
			case 4 -> setting.hang(wall, along, 1.9, 0.45, 0.45, WallPieces.clock(Tint.grey(0.2)));
			default -> setting.hang(wall, along, 1.3, width, width * 0.6, WallPieces.board(random, 1, 5));
		}
	}

	/** Something close to the viewer that hides a part of the room. */
	private void near(Area area) {
		setting.putFree(area.part(0.1, 0.9, -0.1, 0.15), 0.3, frame -> random.chance(0.6) ? Clutter.person(frame, random)
				: Clutter.plant(frame, random.between(1.2, 1.7), random));
	}
}
