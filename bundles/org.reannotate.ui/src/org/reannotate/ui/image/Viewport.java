package org.reannotate.ui.image;

/**
 * Where a picture lies in a control. A picture that is narrower (or lower) than the control stands in its middle; one
 * that is wider never leaves a gap at a side.
 *
 * @param imageWidth  pixels of the upright picture, at least 1
 * @param imageHeight pixels of the upright picture, at least 1
 * @param width       points of the control, at least 1
 * @param height      points of the control, at least 1
 * @param scale       points a pixel, larger than 0
 * @param left        where the picture's left edge is, in points of the control
 * @param top         where the picture's upper edge is, in points of the control
 */
public record Viewport(int imageWidth, int imageHeight, int width, int height, double scale, double left,
		double top) {

	/** How much larger than its pixels a picture can be shown, in times of 100%. */
	private static final double LARGEST = 40;

	public Viewport {
		imageWidth = Math.max(1, imageWidth);
		imageHeight = Math.max(1, imageHeight);
		width = Math.max(1, width);
		height = Math.max(1, height);
		left = placed(left, imageWidth * scale, width);
		top = placed(top, imageHeight * scale, height);
	}

	private static double placed(double start, double length, int room) {
		return length <= room ? (room - length) / 2 : Math.max(room - length, Math.min(0, start));
	}

	/** The whole picture, as large as the control allows; small pictures are enlarged. */
	public static Viewport fit(int imageWidth, int imageHeight, int width, int height) {
		double scale = Math.min(Math.max(1, width) / (double) Math.max(1, imageWidth),
				Math.max(1, height) / (double) Math.max(1, imageHeight));
		return new Viewport(imageWidth, imageHeight, width, height, scale, 0, 0);
	}

	/** The scale at which the whole picture is seen. */
	public double fitScale() {
		return fit(imageWidth, imageHeight, width, height).scale();
	}

	/** Returns whether the whole picture is seen and could not be larger. */
	public boolean fits() {
		return Math.abs(scale / fitScale() - 1) < 1e-6;
	}

	/**
	 * Another scale, kept between what fits and {@value #LARGEST} times its pixels; the spot of the picture at (x, y)
	 * stays there, as far as the picture's edges allow.
	 */
	public Viewport zoomedAt(double x, double y, double newScale) {
		double smallest = Math.min(fitScale(), 1);
		double bounded = Math.max(smallest, Math.min(Math.max(LARGEST, fitScale()), newScale));
		double factor = bounded / scale;
		return new Viewport(imageWidth, imageHeight, width, height, bounded, x - (x - left) * factor,
				y - (y - top) * factor);
	}

	/** The picture moved by so many points. */
	public Viewport panned(double dx, double dy) {
		return new Viewport(imageWidth, imageHeight, width, height, scale, left + dx, top + dy);
	}

	/** The same spot of the picture in the middle of a control of another size; what fitted fits again. */
	public Viewport resized(int newWidth, int newHeight) {
		if (fits()) {
			return fit(imageWidth, imageHeight, newWidth, newHeight);
		}
		return new Viewport(imageWidth, imageHeight, newWidth, newHeight, scale, left + (newWidth - width) / 2.0,
				top + (newHeight - height) / 2.0);
	}

	/** Fraction [0, 1] of the picture's width at a control's x; outside of it beyond the edges. */
	public double fractionX(double x) {
		return (x - left) / (imageWidth * scale);
	}

	/** Fraction [0, 1] of the picture's height at a control's y; outside of it beyond the edges. */
	public double fractionY(double y) {
		return (y - top) / (imageHeight * scale);
	}

	/** A control's x of a fraction of the picture's width. */
	public double x(double fraction) {
		return left + fraction * imageWidth * scale;
	}

	/** A control's y of a fraction of the picture's height. */
	public double y(double fraction) {
		return top + fraction * imageHeight * scale;
	}
}
