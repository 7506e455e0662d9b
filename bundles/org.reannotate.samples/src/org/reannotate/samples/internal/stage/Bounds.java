package org.reannotate.samples.internal.stage;

/** An axis-parallel box around something, in whatever frame its user works. */
public record Bounds(Vec low, Vec high) {

	private static final double SLACK = 1e-6;

	public Vec centre() {
		return low.towards(high, 0.5);
	}

	public Bounds including(Bounds other) {
		return new Bounds(
				new Vec(Math.min(low.x(), other.low.x()), Math.min(low.y(), other.low.y()),
						Math.min(low.z(), other.low.z())),
				new Vec(Math.max(high.x(), other.high.x()), Math.max(high.y(), other.high.y()),
						Math.max(high.z(), other.high.z())));
	}

	boolean overlaps(Bounds other) {
		return low.x() < other.high.x() && other.low.x() < high.x() && low.y() < other.high.y() && other.low.y() < high.y()
				&& low.z() < other.high.z() && other.low.z() < high.z();
	}

	/**
	 * Whether this could cover a part of the other one for an eye at that point: true unless a plane between the two has
	 * the eye on the other one's side.
	 */
	boolean mayHide(Bounds other, Vec eye) {
		return !(separates(high.x(), other.low.x(), eye.x()) || separates(high.y(), other.low.y(), eye.y())
				|| separates(high.z(), other.low.z(), eye.z()) || separates(-low.x(), -other.high.x(), -eye.x())
				|| separates(-low.y(), -other.high.y(), -eye.y()) || separates(-low.z(), -other.high.z(), -eye.z()));
	}

	private static boolean separates(double end, double start, double eye) {
		return end <= start + SLACK && eye >= end - SLACK;
	}
}
