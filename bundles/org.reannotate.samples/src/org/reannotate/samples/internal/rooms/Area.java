package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Vec;

/** A part of the floor for one scene, in metres of the room. */
record Area(double left, double right, double front, double back) {

	double width() {
		return right - left;
	}

	double depth() {
		return back - front;
	}

	/** How long the area is along that wall. */
	double along(Wall wall) {
		return wall == Wall.BACK ? width() : depth();
	}

	/**
	 * A frame for something that stands with its back to a side of the area.
	 *
	 * @param start where it begins, in metres from the area's left end (back wall) or front end (side walls)
	 * @param length of the piece along the wall
	 * @param reach how far the piece's front is from the wall
	 */
	Frame against(Wall wall, double start, double length, double reach) {
		return switch (wall) {
			case BACK -> new Frame(new Vec(left + start, 0, back - reach), 0);
			case LEFT -> new Frame(new Vec(left + reach, 0, front + start), Math.PI / 2);
			case RIGHT -> new Frame(new Vec(right - reach, 0, front + start + length), -Math.PI / 2);
		};
	}

	/** A frame for something free-standing, by shares of the area's width and depth. */
	Frame at(double shareX, double shareZ, double angle) {
		return new Frame(new Vec(left + shareX * width(), 0, front + shareZ * depth()), angle);
	}

	Frame anywhere(SplitMix random) {
		return at(random.between(0.12, 0.88), random.between(0.12, 0.92), random.between(0, 2 * Math.PI));
	}

	Area part(double fromX, double toX, double fromZ, double toZ) {
		return new Area(left + fromX * width(), left + toX * width(), front + fromZ * depth(), front + toZ * depth());
	}
}
