package org.reannotate.editors.sample.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.rpc.ExplanationMap;

class HeatPixelsTest {

	private static final ExplanationMap CORNER = new ExplanationMap(0.5, 2, 4, new float[] { 0, 0, 0, 1, 0, 0, 0, 0 });

	private static int lightness(int rgb) {
		return 299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff);
	}

	@Test
	void coloursOnlyGrowLighter() {
		int before = -1;
		for (int i = 0; i <= 100; i++) {
			int now = lightness(HeatColours.of(i / 100f));
			assertTrue(now > before, "at " + i);
			before = now;
		}
		assertEquals(HeatColours.of(1), HeatColours.of(7));
		assertEquals(HeatColours.of(0), HeatColours.of(-1));
	}

	/** As someone without red or green cones sees it: what is left is blue against yellow. */
	@Test
	void endsAreFarApartForTheColourBlind() {
		int low = HeatColours.of(0);
		int high = HeatColours.of(1);
		int yellowLow = (low >> 16 & 0xff) + (low >> 8 & 0xff) - 2 * (low & 0xff);
		int yellowHigh = (high >> 16 & 0xff) + (high >> 8 & 0xff) - 2 * (high & 0xff);
		assertTrue(yellowHigh - yellowLow > 400);
	}

	@Test
	void keepsThePlaceOfWhatSpeaks() {
		HeatPixels pixels = HeatPixels.of(CORNER, 100);
		assertEquals(128, pixels.width());
		assertEquals(64, pixels.height());
		int topRight = pixels.alpha()[4 * 128 + 122] & 0xff;
		int bottomLeft = pixels.alpha()[60 * 128 + 4] & 0xff;
		assertTrue(topRight > 240, "top right " + topRight);
		assertTrue(bottomLeft < 100, "bottom left " + bottomLeft);
		int red = pixels.rgb()[3 * (4 * 128 + 122)] & 0xff;
		int blue = pixels.rgb()[3 * (4 * 128 + 122) + 2] & 0xff;
		assertTrue(red > 230 && blue < 90);
	}

	@Test
	void coversNothingAtNoOpacity() {
		for (byte alpha : HeatPixels.of(CORNER, 0).alpha()) {
			assertEquals(0, alpha);
		}
	}
}
