package org.reannotate.samples.internal.rooms;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.samples.internal.furniture.Lamps;
import org.reannotate.samples.internal.furniture.Palette;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Light;
import org.reannotate.samples.internal.stage.Stage;
import org.reannotate.samples.internal.stage.Vec;

/** Takes one picture: furnishes a room by chance, lights it, looks at it from somewhere, develops it. */
public final class ScenePainter {

	public static final int WIDTH = 200;
	public static final int HEIGHT = 150;

	private ScenePainter() {
	}

	/**
	 * Draws a room.
	 *
	 * @param guest a second category that takes a good part of the first one's room, or null
	 * @param seed decides everything else
	 * @return {@link #WIDTH} x {@link #HEIGHT}, {@code TYPE_INT_RGB}
	 */
	public static BufferedImage paint(Category host, @Nullable Category guest, long seed) {
		var random = new SplitMix(seed);
		var room = host.scene.room(random);
		var mood = host.scene.mood().orPlain(random);
		var setting = new Setting(room, random, Palette.draw(random, mood), Lamps.shine(random));
		if (guest == null) {
			host.scene.furnish(setting, room.whole());
		} else {
			share(setting, host, guest);
		}
		new Dressing(setting).add(guest == null ? 0.35 : 0.25);
		return take(setting, guest != null, mood.exposure());
	}

	private static void share(Setting setting, Category host, Category guest) {
		boolean left = setting.random.chance(0.5);
		double border = setting.random.between(0.42, 0.58);
		Area whole = setting.room.whole();
		(left ? host : guest).scene.furnish(setting, whole.part(0, border - 0.01, 0, 1));
		(left ? guest : host).scene.furnish(setting, whole.part(border + 0.01, 1, 0, 1));
	}

	private static BufferedImage take(Setting setting, boolean shared, double exposure) {
		var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			var stage = new Stage(graphics, Viewpoint.draw(setting, setting.sight(shared), WIDTH, HEIGHT), light(setting));
			new Shell(setting).paint(stage);
			setting.scenery.paint(stage);
		} finally {
			graphics.dispose();
		}
		new Development(setting.random, exposure).apply(picture);
		return picture;
	}

	private static Light light(Setting setting) {
		var random = setting.random;
		var room = setting.room;
		for (int lamp = random.between(1, 3); lamp > 0; lamp--) {
			setting.light(room.width() * random.between(0.15, 0.85), room.height() * 0.9,
					room.depth() * random.between(0.1, 0.9), random.between(0.15, 0.5), random.between(1.2, 3.5));
		}
		var direction = new Vec(random.between(-1, 1), random.between(0.2, 1.2), random.between(-1, 0.3)).unit();
		return new Light(random.between(0.3, 0.55), direction, random.between(0.15, 0.4), setting.lamps);
	}
}
