package org.reannotate.samples.internal.stage;

/** A round upright body, wider or narrower at the top than at the foot. */
record Column(Vec foot, double footRadius, double topRadius, double height) {

	private static final int SIDES = 10;

	void paint(Stage stage, Tint tint) {
		for (int side = 0; side < SIDES; side++) {
			double from = 2 * Math.PI * side / SIDES;
			double to = 2 * Math.PI * (side + 1) / SIDES;
			Vec normal = rim(0, 1, (from + to) / 2).minus(foot);
			if (stage.camera().eye().minus(rim(0, footRadius, from)).dot(normal) > 0) {
				Vec middle = rim(height / 2, Math.max(footRadius, topRadius), (from + to) / 2);
				stage.polygon(stage.shaded(tint, normal, middle), rim(0, footRadius, from), rim(0, footRadius, to),
						rim(height, topRadius, to), rim(height, topRadius, from));
			}
		}
		cap(stage, tint);
	}

	private void cap(Stage stage, Tint tint) {
		boolean above = stage.camera().eye().y() > foot.y() + height;
		double radius = above ? topRadius : footRadius;
		var corners = new Vec[SIDES];
		for (int side = 0; side < SIDES; side++) {
			corners[side] = rim(above ? height : 0, radius, 2 * Math.PI * side / SIDES);
		}
		if (above || stage.camera().eye().y() < foot.y()) {
			stage.polygon(stage.shaded(tint, above ? Vec.UP : Vec.UP.times(-1), foot), corners);
		}
	}

	private Vec rim(double y, double radius, double angle) {
		return foot.plus(new Vec(radius * StrictMath.cos(angle), y, radius * StrictMath.sin(angle)));
	}
}
