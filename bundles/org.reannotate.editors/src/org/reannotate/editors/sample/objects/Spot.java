package org.reannotate.editors.sample.objects;

/**
 * A spot in an image.
 *
 * @param x fraction of the image's width
 * @param y fraction of the image's height
 */
public record Spot(double x, double y) {

	Spot plus(double dx, double dy) {
		return new Spot(x + dx, y + dy);
	}

	/** The nearest spot inside the image. */
	Spot inside() {
		return new Spot(Math.max(0, Math.min(1, x)), Math.max(0, Math.min(1, y)));
	}

	/** Returns whether another spot is so near, in fractions of width and height, that the mouse means this one. */
	boolean near(Spot other, Reach reach) {
		return Math.abs(x - other.x) <= reach.x() && Math.abs(y - other.y) <= reach.y();
	}

	/**
	 * How far off the mouse may be.
	 *
	 * @param x fraction of the image's width
	 * @param y fraction of the image's height
	 */
	public record Reach(double x, double y) {
	}
}
