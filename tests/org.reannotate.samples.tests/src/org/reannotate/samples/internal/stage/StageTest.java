package org.reannotate.samples.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

class StageTest {

	private static final int SIZE = 100;
	private static final Camera AHEAD = new Camera(new Vec(0, 0, 0), new Vec(0, 0, 10), 0, Math.PI / 2, SIZE, SIZE);

	@Test
	void showsThingsHalfAsLargeAtTwiceTheDistance() {
		int near = count(paint(stage -> square(stage, 4)), Color.RED);
		int far = count(paint(stage -> square(stage, 8)), Color.RED);
		assertEquals(25 * 25, near, 60);
		assertEquals(near / 4.0, far, 30);
	}

	@Test
	void keepsRightRightAndUpUp() {
		var picture = paint(stage -> stage.polygon(Color.RED, new Vec(2, 2, 5), new Vec(4, 2, 5), new Vec(4, 4, 5),
				new Vec(2, 4, 5)));
		assertEquals(Color.RED.getRGB(), picture.getRGB(80, 20));
		assertEquals(Color.BLACK.getRGB(), picture.getRGB(20, 80));
	}

	@Test
	void cutsOffWhatIsBehindTheEye() {
		var floor = paint(stage -> stage.polygon(Color.RED, new Vec(-50, -1, -20), new Vec(50, -1, -20), new Vec(50, -1, 500),
				new Vec(-50, -1, 500)));
		assertEquals(Color.RED.getRGB(), floor.getRGB(50, 95));
		assertEquals(Color.BLACK.getRGB(), floor.getRGB(50, 40));
		assertEquals(0, count(paint(stage -> square(stage, -4)), Color.RED));
	}

	@Test
	void showsOnlyTheFacesOfABoxThatLookAtTheEye() {
		Tint front = new Tint(1, 0, 0);
		Tint side = new Tint(0, 1, 0);
		var look = BoxLook.plain(Tint.BLACK).withFront(face -> face.shine(0, 0, 2, 2, front))
				.withSides(face -> face.shine(0, 0, 2, 2, side));
		var picture = paint(stage -> new Model(Frame.at(-1, 4)).box(0, -1, 0, 2, 2, 2, look).paint(stage));
		assertTrue(count(picture, Color.RED) > 400, "the front is seen");
		assertEquals(0, count(picture, Color.GREEN), "from straight ahead no side is seen");
	}

	@Test
	void turnsFurnitureWithItsFrame() {
		Tint front = new Tint(1, 0, 0);
		var look = BoxLook.plain(Tint.BLACK).withFront(face -> face.shine(0, 0, 2, 2, front));
		var away = paint(stage -> new Model(new Frame(new Vec(1, 0, 6), Math.PI)).box(0, -1, 0, 2, 2, 2, look).paint(stage));
		assertEquals(0, count(away, Color.RED));
	}

	private static void square(Stage stage, double z) {
		stage.polygon(Color.RED, new Vec(-1, -1, z), new Vec(1, -1, z), new Vec(1, 1, z), new Vec(-1, 1, z));
	}

	private static BufferedImage paint(Consumer<Stage> painting) {
		var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		painting.accept(new Stage(graphics, AHEAD, new Light(1, Vec.UP, 0, List.of())));
		graphics.dispose();
		return picture;
	}

	private static int count(BufferedImage picture, Color colour) {
		int count = 0;
		for (int rgb : picture.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE)) {
			count += rgb == colour.getRGB() ? 1 : 0;
		}
		return count;
	}
}
