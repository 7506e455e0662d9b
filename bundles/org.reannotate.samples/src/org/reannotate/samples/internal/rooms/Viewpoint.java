package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.stage.Camera;
import org.reannotate.samples.internal.stage.Vec;

/** Chooses where the picture is taken from: from the open side or inside, standing, sitting or from above. */
final class Viewpoint {

	private static final int TRIES = 24;

	/** As far as one can step back through the open side. */
	private static final double OPEN = -4;

	private Viewpoint() {
	}

	/** Width and height of the picture in pixels. */
	static Camera draw(Setting setting, Setting.Sight sight, int width, int height) {
		var random = setting.random;
		Vec eye = eye(setting, sight);
		double blur = 0.07 * sight.place().minus(eye).length();
		Vec target = sight.place().plus(new Vec(blur * random.bell(), 0.5 * blur * random.bell(), 0));
		return new Camera(eye, target, random.bell() * 0.025, Math.toRadians(random.between(52, 70)), width, height);
	}

	/** Somewhere free with the sight before it at a fitting distance; from the open side where there is no such place. */
	private static Vec eye(Setting setting, Setting.Sight sight) {
		var random = setting.random;
		var room = setting.room;
		Vec place = sight.place();
		for (int attempt = 0; attempt < TRIES; attempt++) {
			double distance = 0.6 + sight.size() * random.between(0.75, 1.15);
			double side = aside(sight.behind()) + random.between(-0.5, 0.5);
			Vec eye = new Vec(place.x() + distance * StrictMath.sin(side), eyeLevel(setting),
					Math.max(OPEN, place.z() - distance * StrictMath.cos(side)));
			if (eye.x() > 0.3 && eye.x() < room.width() - 0.3 && setting.isAir(eye, 0.7)) {
				return eye;
			}
		}
		return new Vec(room.width() * random.between(0.3, 0.7), 1.7, Math.max(OPEN, Math.min(-0.8, place.z() - sight.size())));
	}

	/** How far to step to the side to see the front of what is at a side wall, in radians. */
	private static double aside(Wall behind) {
		return switch (behind) {
			case LEFT -> 0.75;
			case BACK -> 0;
			case RIGHT -> -0.75;
		};
	}

	private static double eyeLevel(Setting setting) {
		var random = setting.random;
		double high = setting.room.height();
		return high > 4 && random.chance(0.3) ? high * random.between(0.35, 0.6) : random.between(1.2, 2.15);
	}
}
