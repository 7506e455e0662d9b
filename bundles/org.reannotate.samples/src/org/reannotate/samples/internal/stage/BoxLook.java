package org.reannotate.samples.internal.stage;

/**
 * What a box looks like: its colour, and what is sketched on its front (-z), its back, both sides, and its top.
 */
public record BoxLook(Tint tint, Sketch front, Sketch back, Sketch sides, Sketch top) {

	public static BoxLook plain(Tint tint) {
		return new BoxLook(tint, Sketch.NONE, Sketch.NONE, Sketch.NONE, Sketch.NONE);
	}

	public BoxLook withFront(Sketch sketch) {
		return new BoxLook(tint, sketch, back, sides, top);
	}

	public BoxLook withBack(Sketch sketch) {
		return new BoxLook(tint, front, sketch, sides, top);
	}

	public BoxLook withSides(Sketch sketch) {
		return new BoxLook(tint, front, back, sketch, top);
	}

	public BoxLook withTop(Sketch sketch) {
		return new BoxLook(tint, front, back, sides, sketch);
	}

	void paint(Stage stage, Frame frame, Vec low, double width, double height, double depth) {
		Vec right = frame.direction(Vec.RIGHT);
		Vec away = frame.direction(Vec.AWAY);
		Vec corner = frame.toRoom(low);
		Vec far = corner.plus(width, right).plus(depth, away);
		paint(new Face(stage, corner, right, Vec.UP, width, height), front);
		paint(new Face(stage, far, right.times(-1), Vec.UP, width, height), back);
		paint(new Face(stage, corner.plus(depth, away), away.times(-1), Vec.UP, depth, height), sides);
		paint(new Face(stage, corner.plus(width, right), away, Vec.UP, depth, height), sides);
		paint(new Face(stage, corner.plus(height, Vec.UP), right, away, width, depth), top);
		paint(new Face(stage, corner.plus(depth, away), right, away.times(-1), width, depth), Sketch.NONE);
	}

	private void paint(Face face, Sketch sketch) {
		if (face.isSeen()) {
			face.fill(tint);
			sketch.on(face);
		}
	}
}
