package org.reannotate.core.details;

import java.util.List;

/**
 * An object in an image.
 *
 * @param categoryId what it is, as it was chosen (merges are not applied), or -1 for not said yet
 * @param points     x0, y0, x1, y1, ... in [0, 1] of the width and height of the image as it is shown (its orientation
 *                   applied); a box has two points, a polygon three or more
 */
public record ImageObject(int categoryId, Shape shape, List<Double> points) {

	public ImageObject {
		points = List.copyOf(points);
	}
}
