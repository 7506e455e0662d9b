package org.reannotate.samples.internal.stage;

/**
 * Where the picture is taken from: a pinhole camera.
 * <p>
 * The view frame has x to the right of the picture, y up, z along the line of sight.
 */
public final class Camera {

	private final Vec eye;
	private final Vec right;
	private final Vec up;
	private final Vec forward;
	private final double focal;
	private final double middleX;
	private final double middleY;

	/**
	 * @param target a point in the middle of the picture; not straight above or below the eye
	 * @param roll how far the camera is tilted, in radians
	 * @param angle the horizontal field of view, in radians
	 * @param width of the picture in pixels
	 */
	public Camera(Vec eye, Vec target, double roll, double angle, int width, int height) {
		this.eye = eye;
		forward = target.minus(eye).unit();
		Vec level = Vec.UP.cross(forward).unit();
		Vec upright = forward.cross(level);
		right = level.times(StrictMath.cos(roll)).plus(StrictMath.sin(roll), upright);
		up = upright.times(StrictMath.cos(roll)).plus(-StrictMath.sin(roll), level);
		focal = width / 2.0 / StrictMath.tan(angle / 2);
		middleX = width / 2.0;
		middleY = height / 2.0;
	}

	public Vec eye() {
		return eye;
	}

	/** The direction to the right of the picture, level with the floor: people are drawn along it. */
	public Vec sideways() {
		return Vec.UP.cross(forward).unit();
	}

	Vec toView(Vec point) {
		Vec arm = point.minus(eye);
		return new Vec(arm.dot(right), arm.dot(up), arm.dot(forward));
	}

	double pictureX(Vec view) {
		return middleX + focal * view.x() / view.z();
	}

	double pictureY(Vec view) {
		return middleY - focal * view.y() / view.z();
	}

	/** How many pixels a metre takes at that depth. */
	double scale(double depth) {
		return focal / depth;
	}
}
