package org.reannotate.ui.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class ViewportTest {

	private static final double EXACT = 1e-6;

	@Test
	void fitsAWideImageInTheMiddle() {
		var view = Viewport.fit(400, 100, 200, 200);
		assertEquals(0.5, view.scale(), EXACT);
		assertEquals(0, view.left(), EXACT);
		assertEquals(75, view.top(), EXACT);
		assertTrue(view.fits());
	}

	@Test
	void enlargesASmallImageToFit() {
		assertEquals(10, Viewport.fit(32, 32, 320, 400).scale(), EXACT);
	}

	@Test
	void keepsTheSpotUnderThePointerWhenZoomingInside() {
		var view = Viewport.fit(1000, 1000, 500, 500).zoomedAt(250, 250, 2);
		double x = view.fractionX(100);
		double y = view.fractionY(300);
		var closer = view.zoomedAt(100, 300, 4);
		assertEquals(x, closer.fractionX(100), EXACT);
		assertEquals(y, closer.fractionY(300), EXACT);
	}

	@Test
	void neverShowsAGapBesideAWideImage() {
		var view = Viewport.fit(1000, 1000, 500, 500).zoomedAt(0, 0, 1).panned(700, -9000);
		assertEquals(0, view.left(), EXACT);
		assertEquals(-500, view.top(), EXACT);
	}

	@Test
	void doesNotZoomOutFurtherThanToFit() {
		var view = Viewport.fit(1000, 1000, 500, 500).zoomedAt(10, 10, 0.01);
		assertTrue(view.fits());
	}

	@Test
	void showsASmallImageInItsOwnSize() {
		var view = Viewport.fit(32, 32, 320, 320).zoomedAt(0, 0, 1);
		assertEquals(1, view.scale(), EXACT);
		assertEquals(144, view.left(), EXACT);
	}

	@Test
	void fitsAgainWhenTheControlIsResized() {
		assertTrue(Viewport.fit(640, 480, 300, 300).resized(900, 200).fits());
	}

	@Test
	void keepsTheMiddleOfACloserLookWhenResized() {
		var view = Viewport.fit(1000, 1000, 200, 200).zoomedAt(100, 100, 3);
		double middle = view.fractionX(100);
		var larger = view.resized(400, 200);
		assertFalse(larger.fits());
		assertEquals(middle, larger.fractionX(200), EXACT);
	}

	@Property
	void fractionsAndPointsAreEachOthersInverse(@ForAll @IntRange(min = 1, max = 20_000) int width,
			@ForAll @IntRange(min = 1, max = 20_000) int height, @ForAll @DoubleRange(min = 0.01, max = 50) double scale,
			@ForAll @DoubleRange(min = -1, max = 2) double fraction) {
		var view = Viewport.fit(width, height, 800, 600).zoomedAt(17, 400, scale);
		assertEquals(fraction, view.fractionX(view.x(fraction)), EXACT);
		assertEquals(fraction, view.fractionY(view.y(fraction)), EXACT);
	}
}
