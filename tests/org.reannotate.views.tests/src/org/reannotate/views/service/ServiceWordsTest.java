package org.reannotate.views.service;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.reannotate.audit.living.LivingStatus;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.model.ModelState.Kind;
import org.reannotate.views.service.ServiceWords.Look;

class ServiceWordsTest {

	private static final LivingStatus CURRENT = new LivingStatus(LivingStatus.Kind.CURRENT, null);

	@Test
	void saysHowFarItIs() {
		ServiceWords words = ServiceWords.of(new ModelState(Kind.BUSY, 42, "Updating findings"), CURRENT);
		assertAll(() -> assertEquals("Model: updating findings 42%", words.text()),
				() -> assertEquals(Look.BUSY, words.look()));
	}

	@Test
	void saysWhyItFailed() {
		ServiceWords words = ServiceWords.of(ModelState.of(Kind.FAILED, "The worker process ended unexpectedly."), CURRENT);
		assertAll(() -> assertEquals("Model: failed", words.text()),
				() -> assertTrue(words.tip().startsWith("The worker process ended unexpectedly."), words.tip()));
	}

	@Test
	void saysThatFindingsStandStillAndWhy() {
		ServiceWords words = ServiceWords.of(ModelState.NONE,
				new LivingStatus(LivingStatus.Kind.STANDING_STILL, "The run x trained networks of its own."));
		assertAll(() -> assertEquals("Model: off", words.text()),
				() -> assertTrue(words.tip().contains("trained networks of its own"), words.tip()));
	}

	@Test
	void tellsAFailedUpdateThoughTheProcessRests() {
		ServiceWords words = ServiceWords.of(ModelState.of(Kind.IDLE, null),
				new LivingStatus(LivingStatus.Kind.FAILED, "The disk is full."));
		assertAll(() -> assertEquals("Model: failed", words.text()), () -> assertEquals(Look.FAILED, words.look()),
				() -> assertTrue(words.tip().endsWith("The disk is full."), words.tip()));
	}

	@Test
	void knowsThatItIsPaused() {
		ServiceWords words = ServiceWords.of(ModelState.of(Kind.PAUSED, "Paused by you"), CURRENT);
		assertEquals(Look.PAUSED, words.look());
		assertTrue(words.tip().startsWith("Paused by you."), words.tip());
		ServiceWords behind = ServiceWords.of(ModelState.of(Kind.PAUSED, "Paused by you"),
				new LivingStatus(LivingStatus.Kind.WORKING, null));
		assertTrue(behind.tip().endsWith("the findings follow when it goes on."), behind.tip());
	}

	@Test
	void drawsADotThatIsFullInTheMiddleAndARingThatIsNot() {
		ImageData dot = ServiceIcons.dot(24, 0x3f9e4d, false);
		ImageData ring = ServiceIcons.dot(24, 0x3f9e4d, true);
		assertAll(() -> assertEquals(255, dot.getAlpha(12, 12)), () -> assertEquals(0, ring.getAlpha(12, 12)),
				() -> assertEquals(0, dot.getAlpha(0, 0)), () -> assertEquals(255, ring.getAlpha(12, 2)));
	}
}
