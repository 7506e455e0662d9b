package org.reannotate.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.ui.session.Findings;

class ReviewForecastTest {

	@Test
	void beforeTheFirstDecisionItSaysWhatTheRunSays() {
		ReviewForecast forecast = forecast(0.25, 0.15, 0.35);
		assertEquals(0.25, forecast.share(), 1e-9);
		assertEquals(0.15, forecast.low(), 0.04);
		assertEquals(0.35, forecast.high(), 0.04);
		assertTrue(forecast.sentence().startsWith("About 1 in 4 of these labels is wrong"), forecast.sentence());
	}

	@Test
	void decisionsMoveItAndMakeItSurer() {
		ReviewForecast before = forecast(0.25, 0.05, 0.45);
		ReviewForecast after = before.learn(states(80, 20));
		assertEquals(100, after.reviewed());
		assertTrue(after.share() > 0.65 && after.share() < 0.8, "" + after.share());
		assertTrue(after.high() - after.low() < before.high() - before.low());
	}

	@Test
	void openAndExcludedImagesSayNothing() {
		ReviewForecast forecast = forecast(0.25, 0.15, 0.35)
				.learn(List.of(SampleState.OPEN, SampleState.EXCLUDED, SampleState.OPEN));
		assertEquals(0, forecast.reviewed());
		assertEquals(0.25, forecast.share(), 1e-9);
	}

	@Test
	void anExtendedLabelWasRight() {
		assertTrue(forecast(0.5, 0.2, 0.8).learn(List.of(SampleState.EXTENDED)).share() < 0.5);
	}

	@Test
	void withoutARunItWaitsForEnoughDecisions() {
		assertEquals("", ReviewForecast.of(null).learn(states(3, 4)).sentence());
		ReviewForecast enough = ReviewForecast.of(Findings.run(Map.of("accuracy", 0.9))).learn(states(4, 4));
		assertTrue(enough.known());
		assertEquals(0.5, enough.share(), 1e-9);
		assertFalse(ReviewForecast.of(null).known());
	}

	/** Quantiles of Beta(2, 3), whose distribution function is 6x^2 - 8x^3 + 3x^4, and of Beta(1/2, 1/2), the arcsine law. */
	@Test
	void quantilesAgreeWithClosedForms() {
		for (double x : new double[] { 0.01, 0.1, 0.3, 0.5, 0.75, 0.99 }) {
			assertEquals(6 * x * x - 8 * x * x * x + 3 * x * x * x * x, new BetaShare(2, 3).below(x), 1e-10);
			assertEquals(2 / Math.PI * Math.asin(Math.sqrt(x)), new BetaShare(0.5, 0.5).below(x), 1e-10);
			assertEquals(x, new BetaShare(1, 1).quantile(x), 1e-9);
		}
		assertEquals(0.5, new BetaShare(400, 400).quantile(0.5), 1e-6);
	}

	@Test
	void sharesAreSaidAsPeopleSayThem() {
		assertEquals("About 1 in 4", PlainShare.of(0.25));
		assertEquals("About 1 in 2", PlainShare.of(0.52));
		assertEquals("About 2 in 3", PlainShare.of(0.65));
		assertEquals("About 9 in 10", PlainShare.of(0.91));
		assertEquals("Fewer than 1 in 50", PlainShare.of(0.003));
		assertEquals("Nearly all", PlainShare.of(0.99));
	}

	@Test
	void extremeMetricsOfARunDoNoHarm() {
		for (double mean : new double[] { 0, 1 }) {
			ReviewForecast forecast = forecast(mean, mean, mean);
			assertTrue(forecast.low() >= 0 && forecast.low() <= forecast.high() && forecast.high() <= 1);
			assertTrue(forecast.learn(states(0, 30)).share() < 0.7, "decisions outweigh a run that is too sure");
		}
	}

	private static ReviewForecast forecast(double mean, double low, double high) {
		return ReviewForecast.of(Findings
				.run(Map.of("flags_precision", mean, "flags_precision_low", low, "flags_precision_high", high)));
	}

	private static List<SampleState> states(int corrected, int confirmed) {
		var states = new java.util.ArrayList<SampleState>(Collections.nCopies(corrected, SampleState.CORRECTED));
		states.addAll(Collections.nCopies(confirmed, SampleState.CONFIRMED));
		return states;
	}
}
