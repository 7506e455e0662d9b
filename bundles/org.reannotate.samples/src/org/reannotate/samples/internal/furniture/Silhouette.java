package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.stage.Stage;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** A flat figure that always faces the viewer; sideways in metres, upwards in shares of its height. */
record Silhouette(Stage stage, Vec foot, Vec side, double tall) {

	void shape(Tint tint, double... points) {
		var corners = new Vec[points.length / 2];
		for (int i = 0; i < corners.length; i++) {
			corners[i] = at(points[2 * i], points[2 * i + 1]);
		}
		stage.polygon(stage.lit(tint, corners[0]), corners);
	}

	void head(Tint skin, Tint hair) {
		stage.ball(hair, at(0, 0.935), 0.062 * tall);
		stage.ball(skin, at(0.015, 0.915), 0.052 * tall);
	}

	private Vec at(double sideways, double share) {
		return foot.plus(sideways, side).plus(share * tall, Vec.UP);
	}
}
