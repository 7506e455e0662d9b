package org.reannotate.analysis.internal.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class PowerTest {

	@Test
	void agreesWithTheExactPower() {
		SplittableRandom random = new SplittableRandom(1);
		for (double exponent : new double[] { 0.125, 0.4, 0.97, 1.3, 4 }) {
			Power power = new Power(exponent);
			for (int i = 0; i < 10_000; i++) {
				double value = (float) Math.exp(-20 * random.nextDouble());
				double exact = Math.pow(value, exponent);
				assertEquals(exact, power.of(value), 1e-6 * exact);
			}
		}
	}

	@Test
	void leavesProbabilitiesAloneWithExponentOne() {
		assertEquals(0.123456789012, new Power(1).of(0.123456789012), 0);
	}

	@Test
	void givesZeroForWhatIsNoProbability() {
		for (double exponent : new double[] { 0.5, 1, 2 }) {
			Power power = new Power(exponent);
			assertEquals(0, power.of(0), 0);
			assertEquals(0, power.of(-0.1), 0);
		}
		assertEquals(1, new Power(0.5).of(1), 1e-9);
	}
}
