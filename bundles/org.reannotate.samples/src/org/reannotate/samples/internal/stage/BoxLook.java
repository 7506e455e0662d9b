package org.reannotate.samples.internal.stage;

/**
 * What a box looks like: its colour, and what is sketched on its front (-z), on its two sides, and on its top.
 */
public record BoxLook(Tint tint, Sketch front, Sketch sides, Sketch top) {

	public static BoxLook plain(Tint tint) {
		return new BoxLook(tint, Sketch.NONE, Sketch.NONE, Sketch.NONE);
	}

	public BoxLook withFront(Sketch sketch) {
		return new BoxLook(tint, sketch, sides, top);
	}

	public BoxLook withSides(Sketch sketch) {
		return new BoxLook(tint, front, sketch, top);
	}

	public BoxLook withTop(Sketch sketch) {
		return new BoxLook(tint, front, sides, sketch);
	}

	void paint(Stage stage, Frame frame, Vec low, double width, double height, double depth) {
		Vec right = frame.direction(Vec.RIGHT);
		Vec back = frame.direction(Vec.AWAY);
		Vec corner = frame.toRoom(low);
		Vec far = corner.plus(width, right).plus(depth, back);
		paint(new Face(stage, corner, right, Vec.UP, width, height), front);
		paint(new Face(stage, far, right.times(-1), Vec.UP, width, height), Sketch.NONE);
		paint(new Face(stage, corner.plus(depth, back), back.times(-1), Vec.UP, depth, height), sides);
		paint(new Face(stage, corner.plus(width, right), back, Vec.UP, depth, height), sides);
		paint(new Face(stage, corner.plus(height, Vec.UP), right, back, width, depth), top);
		paint(new Face(stage, corner.plus(depth, back), right, back.times(-1), width, depth), Sketch.NONE);
	}

	private void paint(Face face, Sketch sketch) {
		if (face.isSeen()) {
			face.fill(tint);
			sketch.on(face);
		}
	}
}
