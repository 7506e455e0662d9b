package org.reannotate.samples.internal.stage;

/** A point or direction in metres: x to the right, y up, z away from the viewer. */
public record Vec(double x, double y, double z) {

	public static final Vec RIGHT = new Vec(1, 0, 0);
	public static final Vec UP = new Vec(0, 1, 0);
	public static final Vec AWAY = new Vec(0, 0, 1);

	public Vec plus(Vec other) {
		return new Vec(x + other.x, y + other.y, z + other.z);
	}

	public Vec plus(double factor, Vec other) {
		return new Vec(x + factor * other.x, y + factor * other.y, z + factor * other.z);
	}

	public Vec minus(Vec other) {
		return new Vec(x - other.x, y - other.y, z - other.z);
	}

	public Vec times(double factor) {
		return new Vec(factor * x, factor * y, factor * z);
	}

	public double dot(Vec other) {
		return x * other.x + y * other.y + z * other.z;
	}

	public Vec cross(Vec other) {
		return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
	}

	public double length() {
		return Math.sqrt(dot(this));
	}

	public Vec unit() {
		return times(1 / length());
	}

	/** The point at {@code share} of the way to {@code other}. */
	public Vec towards(Vec other, double share) {
		return plus(share, other.minus(this));
	}
}
