package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Clutter;
import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.furniture.Palette;
import org.reannotate.samples.internal.furniture.Seats;
import org.reannotate.samples.internal.furniture.Structures;
import org.reannotate.samples.internal.furniture.WallPieces;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** A platform with a track or two, a train, columns and a roof of trusses, a clock, benches, travellers. */
final class TrainStation implements Scene {

	@Override
	public Room room(SplitMix random) {
		return new Room(random.between(9, 14), random.between(14, 24), random.between(5, 8));
	}

	@Override
	public Mood mood() {
		return Mood.HALL;
	}

	@Override
	public void furnish(Setting setting, Area area) {
		var random = setting.random;
		boolean left = random.chance(0.5);
		track(setting, area, left ? area.left() + 0.3 : area.right() - 3.9);
		if (area.width() > 10 && random.chance(0.5)) {
			track(setting, area, left ? area.right() - 3.9 : area.left() + 0.3);
		}
		setting.lookAt(area.at(left ? 0.35 : 0.65, 0.8, 0).toRoom(new Vec(0, 1.8, 0)), 8);
		double x = area.left() + area.width() * random.between(0.42, 0.58);
		boolean round = random.chance(0.5);
		double spacing = random.between(3, 4.5);
		for (double z = area.front() + random.between(1, 3); z < area.back(); z += spacing) {
			setting.put(Structures.column(Frame.at(x, z), random.between(0.13, 0.22), setting.room.height() - 0.5, round,
					setting.palette.metal()));
			truss(setting, area, z);
		}
		if (random.chance(0.7)) {
			sign(setting, Frame.at(x + random.between(-1, 0.3), area.front() + area.depth() * random.between(0.25, 0.5)));
		}
		for (int bench = random.between(0, 3); bench > 0; bench--) {
			setting.putFree(area.part(0.35, 0.65, 0.05, 0.7), 1, frame -> Seats.bench(new Frame(frame.toRoom(new Vec(0, 0, 0)),
					random.pick(0.0, Math.PI / 2, -Math.PI / 2)), 1.7, setting.palette.wood(), setting.palette.metal()));
		}
		for (int traveller = random.between(1, 6); traveller > 0; traveller--) {
			setting.putFree(area.part(0.3, 0.7, 0, 0.8), 0.4, frame -> random.chance(0.25) ? Clutter.suitcase(frame, random)
					: Clutter.person(frame, random));
		}
	}

	private static void track(Setting setting, Area area, double x) {
		var random = setting.random;
		double length = area.depth() + 4;
		Tint ballast = Tint.grey(random.between(0.2, 0.4));
		Tint line = random.pick(Tint.WHITE, new Tint(0.95, 0.8, 0.15), setting.palette.accent());
		setting.lay(x, area.front() - 4, 3.6, length, face -> {
			face.fill(ballast);
			for (double v = 0; v < length; v += 0.7) {
				face.rect(0.6, v, 2.4, 0.28, ballast.times(0.6));
			}
			face.rect(1, 0, 0.1, length, Tint.grey(0.75));
			face.rect(2.5, 0, 0.1, length, Tint.grey(0.75));
			face.rect(-0.45, 0, 0.16, length, line);
			face.rect(3.9, 0, 0.16, length, line);
		});
		if (random.chance(0.93)) {
			double start = area.front() + area.depth() * random.between(0, 0.4);
			setting.put(Structures.train(new Frame(new Vec(x + 0.45, 0, start), 0), area.back() - start - 0.1,
					Palette.any(random).mix(Tint.grey(0.8), random.between(0, 0.8)), Palette.any(random), random));
		}
	}

	private static void truss(Setting setting, Area area, double z) {
		double low = setting.room.height() - 0.55;
		double high = setting.room.height() - 0.1;
		double middle = (area.left() + area.right()) / 2;
		Tint metal = setting.palette.metal().times(0.7);
		var truss = new Model(Frame.at(0, z)).bar(0.14, metal, new Vec(area.left(), low, 0), new Vec(middle, low + 0.2, 0))
				.bar(0.14, metal, new Vec(middle, low + 0.2, 0), new Vec(area.right(), low, 0));
		for (double x = area.left(); x < area.right() - 0.6; x += 1) {
			truss.bar(0.07, metal, new Vec(x, low, 0), new Vec(x + 0.5, high, 0)).bar(0.07, metal, new Vec(x + 0.5, high, 0),
					new Vec(x + 1, low, 0));
		}
		setting.put(truss);
	}

	private static void sign(Setting setting, Frame frame) {
		var random = setting.random;
		var sign = new Model(frame).bar(0.05, Tint.grey(0.2), new Vec(0.5, 3, 0.05), new Vec(0.5, setting.room.height(), 0.05));
		if (random.chance(0.5)) {
			sign.sheet(0, 2.3, 0, 1, 1, WallPieces.clock(Tint.grey(0.15)));
		} else {
			sign.sheet(-0.5, 2.4, 0, 2, 0.8, WallPieces.board(random, 2, 4));
		}
		setting.put(sign);
	}
}
