package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Camera;
import org.reannotate.samples.internal.stage.Vec;

/** Chooses where the picture is taken from: from the open side or a little inside, standing, sitting or from above. */
final class Viewpoint {

	private Viewpoint() {
	}

	/** Width and height of the picture in pixels. */
	static Camera draw(Setting setting, int width, int height) {
		var random = setting.random;
		var room = setting.room;
		Vec eye = eye(setting, room, random);
		double aside = random.between(0.2, 0.8);
		double level = Math.min(room.height() * 0.45, 2.4) * random.between(0.4, 1);
		Vec target = new Vec(room.width() * aside, level, room.depth() * random.between(0.6, 0.95));
		double angle = Math.toRadians(random.between(48, 78));
		return new Camera(eye, target, random.bell() * 0.03, angle, width, height);
	}

	private static Vec eye(Setting setting, Room room, SplitMix random) {
		Vec eye = new Vec(0, 0, 0);
		for (int attempt = 0; attempt < 8; attempt++) {
			double high = room.height() > 4 && random.chance(0.35) ? room.height() * random.between(0.4, 0.7)
					: random.between(1.1, 2.1);
			eye = new Vec(room.width() * random.between(0.15, 0.85), high,
					random.between(-Math.min(3.5, room.depth() * 0.45), room.depth() * 0.15));
			if (setting.isFree(eye, 0.6)) {
				return eye;
			}
		}
		return new Vec(eye.x(), eye.y(), -1.5);
	}
}
