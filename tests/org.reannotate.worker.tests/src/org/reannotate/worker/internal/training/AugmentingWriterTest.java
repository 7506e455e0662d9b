package org.reannotate.worker.internal.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.worker.internal.images.Normalization;

class AugmentingWriterTest {

	private static final int SIDE = 9;
	private static final Normalization PLAIN = new Normalization(new double[3], new double[] { 1, 1, 1 }, false);

	private static byte[] gradient() {
		byte[] rgb = new byte[SIDE * SIDE * 3];
		for (int i = 0; i < rgb.length; i++) {
			rgb[i] = (byte) (i / 3 % SIDE * 20);
		}
		return rgb;
	}

	private static float[] write(Augmentation augmentation, int epoch, int row) {
		float[] planar = new float[SIDE * SIDE * 3];
		new AugmentingWriter(augmentation, PLAIN, new Seeds(5, 1), epoch, SIDE, SIDE).write(row, gradient(), planar);
		return planar;
	}

	private static float[] unchanged() {
		float[] planar = new float[SIDE * SIDE * 3];
		PLAIN.write(gradient(), planar);
		return planar;
	}

	@Test
	void changesNothingWithoutAnyRange() {
		assertArrayEquals(unchanged(), write(Augmentation.NONE, 0, 0), 0);
	}

	@Test
	void mirrorsHalfOfThePicturesAndNothingElseWhenOnlyFlipping() {
		var flip = Augmentation.ofPlace(true, 0, 0, 0);
		int mirrored = 0;
		for (int row = 0; row < 200; row++) {
			float[] planar = write(flip, 0, row);
			boolean same = Arrays.equals(unchanged(), planar);
			assertTrue(same || planar[0] == 160 && planar[SIDE - 1] == 0, "neither as it was nor mirrored");
			mirrored += same ? 0 : 1;
		}
		assertEquals(100, mirrored, 25);
	}

	@Test
	void changesTheSamePictureTheSameWayWithinAnEpochAndOtherwiseInTheNext() {
		assertArrayEquals(write(Augmentation.DEFAULT, 3, 8), write(Augmentation.DEFAULT, 3, 8), 0);
		assertFalse(Arrays.equals(write(Augmentation.DEFAULT, 3, 8), write(Augmentation.DEFAULT, 4, 8)));
		assertFalse(Arrays.equals(write(Augmentation.DEFAULT, 3, 8), write(Augmentation.DEFAULT, 3, 9)));
	}

	@Test
	void inventsNoColours() {
		for (int row = 0; row < 50; row++) {
			for (float value : write(Augmentation.ofPlace(true, 20, 0.5, 0.5), 1, row)) {
				assertTrue(value >= 0 && value <= 160, "value " + value);
			}
		}
	}
}
