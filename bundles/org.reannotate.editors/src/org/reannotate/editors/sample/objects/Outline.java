package org.reannotate.editors.sample.objects;

import java.util.ArrayList;
import java.util.List;

import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.Shape;

/** The geometry of boxes and polygons: handles to draw them by, what lies inside, what moving gives. Pure functions. */
final class Outline {

	/** Handles of a box, clockwise from the left upper corner: corners are even, edges odd. */
	private static final int BOX_HANDLES = 8;
	/** Of the image: what is smaller is a line, up to rounding. */
	private static final double SMALLEST_AREA = 1e-9;

	private Outline() {
	}

	static List<Spot> spots(ImageObject object) {
		List<Double> points = object.points();
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i + 1 < points.size(); i += 2) {
			spots.add(new Spot(points.get(i), points.get(i + 1)));
		}
		return spots;
	}

	static ImageObject of(int categoryId, Shape shape, List<Spot> spots) {
		List<Double> points = new ArrayList<>();
		for (Spot spot : spots) {
			points.add(spot.inside().x());
			points.add(spot.inside().y());
		}
		return new ImageObject(categoryId, shape, points);
	}

	/** A box with its left upper corner first. */
	static ImageObject box(int categoryId, Spot one, Spot other) {
		return of(categoryId, Shape.BOX, List.of(new Spot(Math.min(one.x(), other.x()), Math.min(one.y(), other.y())),
				new Spot(Math.max(one.x(), other.x()), Math.max(one.y(), other.y()))));
	}

	/** Where an object can be taken to change its shape: corners and edges of a box, corners of a polygon. */
	static List<Spot> handles(ImageObject object) {
		List<Spot> spots = spots(object);
		if (object.shape() != Shape.BOX || spots.size() < 2) {
			return spots;
		}
		Spot a = spots.get(0);
		Spot b = spots.get(1);
		double x = (a.x() + b.x()) / 2;
		double y = (a.y() + b.y()) / 2;
		return List.of(a, new Spot(x, a.y()), new Spot(b.x(), a.y()), new Spot(b.x(), y), b, new Spot(x, b.y()),
				new Spot(a.x(), b.y()), new Spot(a.x(), y));
	}

	/** The object after a handle was drawn to a spot. */
	static ImageObject reshaped(ImageObject object, int handle, Spot to) {
		List<Spot> spots = new ArrayList<>(spots(object));
		if (object.shape() != Shape.BOX) {
			spots.set(handle, to);
			return of(object.categoryId(), object.shape(), spots);
		}
		Spot a = spots.get(0);
		Spot b = spots.get(1);
		boolean left = handle == 0 || handle == 6 || handle == 7;
		boolean right = handle == 2 || handle == 3 || handle == 4;
		boolean top = handle <= 2;
		boolean bottom = handle >= 4 && handle <= 6;
		return box(object.categoryId(), new Spot(left ? to.x() : a.x(), top ? to.y() : a.y()),
				new Spot(right ? to.x() : b.x(), bottom ? to.y() : b.y()));
	}

	/** The object moved, as far as it stays inside the image. */
	static ImageObject moved(ImageObject object, double dx, double dy) {
		List<Spot> spots = spots(object);
		double left = spots.stream().mapToDouble(Spot::x).min().orElse(0);
		double right = spots.stream().mapToDouble(Spot::x).max().orElse(1);
		double top = spots.stream().mapToDouble(Spot::y).min().orElse(0);
		double bottom = spots.stream().mapToDouble(Spot::y).max().orElse(1);
		double x = Math.max(-left, Math.min(1 - right, dx));
		double y = Math.max(-top, Math.min(1 - bottom, dy));
		return of(object.categoryId(), object.shape(), spots.stream().map(spot -> spot.plus(x, y)).toList());
	}

	static boolean contains(ImageObject object, Spot spot) {
		List<Spot> corners = corners(object);
		boolean inside = false;
		for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
			Spot a = corners.get(i);
			Spot b = corners.get(j);
			if (a.y() > spot.y() != b.y() > spot.y()
					&& spot.x() < (b.x() - a.x()) * (spot.y() - a.y()) / (b.y() - a.y()) + a.x()) {
				inside = !inside;
			}
		}
		return inside;
	}

	/** The corners in order, for drawing. */
	static List<Spot> corners(ImageObject object) {
		if (object.shape() != Shape.BOX) {
			return spots(object);
		}
		List<Spot> handles = handles(object);
		return handles.size() < BOX_HANDLES ? handles
				: List.of(handles.get(0), handles.get(2), handles.get(4), handles.get(6));
	}

	/** Returns whether the corners enclose anything. */
	static boolean hasArea(ImageObject object) {
		return area(object) > SMALLEST_AREA;
	}

	/** The area that the corners enclose, as a fraction of the image; 0 for a line. */
	static double area(ImageObject object) {
		List<Spot> corners = corners(object);
		double sum = 0;
		for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
			sum += corners.get(j).x() * corners.get(i).y() - corners.get(i).x() * corners.get(j).y();
		}
		return Math.abs(sum) / 2;
	}
}
