package org.reannotate.ui.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.reannotate.imaging.decode.Pixels;

class ToneTest {

	private static final Pixels PIXELS = new Pixels(2, 1, new byte[] { 0, 64, (byte) 128, (byte) 192, (byte) 255, 10 });

	@Test
	void leavesPixelsAloneWhenNeutral() {
		assertSame(PIXELS, Tone.NEUTRAL.applied(PIXELS));
	}

	@Test
	void isBlackAndWhiteAtTheEndsOfBrightness() {
		assertArrayEquals(new byte[6], new Tone(-100, 0).applied(PIXELS).rgb());
		for (byte channel : new Tone(100, 0).applied(PIXELS).rgb()) {
			assertEquals(255, channel & 0xff);
		}
	}

	@Test
	void isGreyWithoutContrast() {
		for (byte channel : new Tone(0, -100).applied(PIXELS).rgb()) {
			assertEquals(128, channel & 0xff);
		}
	}

	@Test
	void drawsDarkAndLightApartWithContrast() {
		Pixels toned = new Tone(0, 50).applied(PIXELS);
		assertEquals(0, toned.channel(0, 0, 1));
		assertEquals(255, toned.channel(1, 0, 0));
	}

	@Test
	void keepsItsNumbersInTheScale() {
		assertEquals(new Tone(100, -100), new Tone(1000, -1000));
		assertTrue(new Tone(0, 0).isNeutral());
	}
}
