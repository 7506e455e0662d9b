package org.reannotate.samples.internal.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.reannotate.samples.internal.furniture.Palette;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Bounds;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Light;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Scenery;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** One room while it is being furnished: its size, its colours, its random numbers, and what is in it so far. */
final class Setting {

	/** A sketch on a wall; {@code along} in room metres: x on the back wall, z on the side walls. */
	record Hanging(Wall wall, double along, double y, double width, double height, Sketch sketch) {
	}

	/** A sketch on the floor, from its left front corner. */
	record Laid(double x, double z, double width, double depth, Sketch sketch) {
	}

	/** Something worth looking at: how large it is in metres, and from which side of the room it shows its front. */
	record Sight(Vec place, double size, Wall behind) {
	}

	final Room room;
	final SplitMix random;
	final Palette palette;
	final Tint shine;
	final Scenery scenery = new Scenery();
	final List<Hanging> hangings = new ArrayList<>();
	final List<Laid> laid = new ArrayList<>();
	final List<Light.Lamp> lamps = new ArrayList<>();
	private final List<Sight> sights = new ArrayList<>();

	Setting(Room room, SplitMix random, Palette palette, Tint shine) {
		this.room = room;
		this.random = random;
		this.palette = palette;
		this.shine = shine;
	}

	/** Names a place that makes the room what it is: the camera turns to it, from a distance that fits its size. */
	void lookAt(Vec place, double size) {
		lookAt(place, size, Wall.BACK);
	}

	/** The same for something with its back to that wall. */
	void lookAt(Vec place, double size, Wall behind) {
		sights.add(new Sight(place, size, behind));
	}

	/** One of the sights; what is between two scenes where they share the room. */
	Sight sight(boolean shared) {
		var first = sights.get(0);
		var last = sights.get(sights.size() - 1);
		return shared ? new Sight(first.place.towards(last.place, 0.5), first.place.minus(last.place).length() + 2, Wall.BACK)
				: random.pick(sights);
	}

	void put(Model model) {
		scenery.add(model);
	}

	void hang(Wall wall, double along, double y, double width, double height, Sketch sketch) {
		hangings.add(new Hanging(wall, along, y, width, height, sketch));
	}

	/** Hangs something by its place along the area's side, if there is a wall of the room. */
	void hang(Area area, Wall wall, double start, double y, double width, double height, Sketch sketch) {
		boolean there = switch (wall) {
			case LEFT -> area.left() < 0.1;
			case RIGHT -> area.right() > room.width() - 0.1;
			case BACK -> area.back() > room.depth() - 0.1;
		};
		if (there) {
			hang(wall, (wall == Wall.BACK ? area.left() : area.front()) + start, y, width, height, sketch);
		}
	}

	void lay(double x, double z, double width, double depth, Sketch sketch) {
		laid.add(new Laid(x, z, width, depth, sketch));
	}

	void light(double x, double y, double z, double strength, double reach) {
		lamps.add(new Light.Lamp(new Vec(x, y, z), strength, reach));
	}

	/** A wall of the area that is really there, so that things can lean on it. */
	Wall wall(Area area) {
		if (area.left() > 0.1) {
			return random.pick(Wall.RIGHT, Wall.BACK);
		}
		return area.right() < room.width() - 0.1 ? random.pick(Wall.LEFT, Wall.BACK)
				: random.pick(Wall.BACK, Wall.BACK, Wall.BACK, Wall.BACK, Wall.LEFT, Wall.RIGHT);
	}

	/** Whether nothing stands on the floor within that many metres of the place. */
	boolean isFree(Vec place, double margin) {
		Vec low = new Vec(place.x() - margin, 0, place.z() - margin);
		return !scenery.isTaken(new Bounds(low, new Vec(place.x() + margin, 1.2, place.z() + margin)));
	}

	/** Whether there is air around the place, floor or not. */
	boolean isAir(Vec place, double margin) {
		Vec reach = new Vec(margin, margin, margin);
		return !scenery.isTaken(new Bounds(place.minus(reach), place.plus(reach)));
	}

	/** Puts something where there is room for it, turned any way; gives up after some tries. */
	void putFree(Area area, double margin, Function<Frame, Model> piece) {
		for (int attempt = 0; attempt < 6; attempt++) {
			Frame frame = area.anywhere(random);
			if (isFree(frame.toRoom(new Vec(0, 0, 0)), margin)) {
				put(piece.apply(frame));
				return;
			}
		}
	}

	/** Puts something with its back to a side of the area where that is free; gives up after some tries. */
	void putAgainst(Area area, Wall wall, double length, double reach, Function<Frame, Model> piece) {
		for (int attempt = 0; attempt < 5 && length < area.along(wall); attempt++) {
			Frame frame = area.against(wall, random.between(0, area.along(wall) - length), length, reach);
			if (isFree(frame.toRoom(new Vec(length / 2, 0, reach / 2)), Math.max(length, reach) / 2)) {
				put(piece.apply(frame));
				return;
			}
		}
	}
}
