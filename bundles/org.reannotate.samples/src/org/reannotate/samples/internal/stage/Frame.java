package org.reannotate.samples.internal.stage;

/** Where a piece of furniture stands and which way it is turned: its own metres on one side, the room's on the other. */
public final class Frame {

	private final Vec origin;
	private final double angle;
	private final double cosine;
	private final double sine;

	/** Turned by {@code angle} radians, seen from above counter-clockwise: 0 leaves the piece's front towards the viewer (-z). */
	public Frame(Vec origin, double angle) {
		this.origin = origin;
		this.angle = angle;
		cosine = StrictMath.cos(angle);
		sine = StrictMath.sin(angle);
	}

	public static Frame at(double x, double z) {
		return new Frame(new Vec(x, 0, z), 0);
	}

	public double angle() {
		return angle;
	}

	public Vec toRoom(Vec local) {
		return origin.plus(direction(local));
	}

	Vec direction(Vec local) {
		return new Vec(cosine * local.x() - sine * local.z(), local.y(), sine * local.x() + cosine * local.z());
	}

	Vec toLocal(Vec room) {
		Vec arm = room.minus(origin);
		return new Vec(cosine * arm.x() + sine * arm.z(), arm.y(), cosine * arm.z() - sine * arm.x());
	}

	Bounds toRoom(Bounds local) {
		Bounds result = point(local.low());
		for (int corner = 1; corner < 8; corner++) {
			result = result.including(point(new Vec((corner & 1) == 0 ? local.low().x() : local.high().x(),
					(corner & 2) == 0 ? local.low().y() : local.high().y(),
					(corner & 4) == 0 ? local.low().z() : local.high().z())));
		}
		return result;
	}

	private Bounds point(Vec local) {
		Vec room = toRoom(local);
		return new Bounds(room, room);
	}
}
