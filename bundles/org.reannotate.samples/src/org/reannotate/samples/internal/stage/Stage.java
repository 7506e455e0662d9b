package org.reannotate.samples.internal.stage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The picture being painted: brings shapes in room coordinates through the camera onto a Java2D graphics. */
public final class Stage {

	/** What is nearer to the eye than this, in metres, is cut off. */
	private static final double NEAR = 0.15;

	private static final double THINNEST_LINE = 0.55;

	private final Graphics2D graphics;
	private final Camera camera;
	private final Light light;

	/** The graphics stays the caller's, who disposes of it. */
	public Stage(Graphics2D graphics, Camera camera, Light light) {
		this.graphics = graphics;
		this.camera = camera;
		this.light = light;
	}

	public Camera camera() {
		return camera;
	}

	/** A rectangle to sketch on; {@code across} and {@code up} are unit vectors, its front looks along {@code up x across}. */
	public Face face(Vec corner, Vec across, Vec up, double width, double height) {
		return new Face(this, corner, across, up, width, height);
	}

	double level(Vec normal, Vec place) {
		return light.level(normal, place);
	}

	/** Fills a flat polygon, in the colour as given. */
	public void polygon(Paint paint, Vec... corners) {
		var visible = clipped(corners);
		if (visible.size() < 3) {
			return;
		}
		graphics.setPaint(paint);
		graphics.fill(outline(visible));
	}

	/** A straight bar of round section, {@code thickness} metres wide, never thinner than can be seen. */
	public void bar(Tint tint, double thickness, Vec from, Vec to) {
		var ends = clipped(from, to);
		if (ends.size() < 2) {
			return;
		}
		Vec start = ends.get(0);
		Vec end = ends.get(1);
		double x0 = camera.pictureX(start);
		double y0 = camera.pictureY(start);
		double x1 = camera.pictureX(end);
		double y1 = camera.pictureY(end);
		double length = Math.max(1e-6, Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)));
		double acrossX = (y1 - y0) / length;
		double acrossY = (x0 - x1) / length;
		double half0 = halfWidth(thickness, start);
		double half1 = halfWidth(thickness, end);
		var path = new Path2D.Double();
		path.moveTo(x0 + acrossX * half0, y0 + acrossY * half0);
		path.lineTo(x1 + acrossX * half1, y1 + acrossY * half1);
		path.lineTo(x1 - acrossX * half1, y1 - acrossY * half1);
		path.lineTo(x0 - acrossX * half0, y0 - acrossY * half0);
		graphics.setPaint(lit(tint, from.towards(to, 0.5)));
		graphics.fill(path);
	}

	private double halfWidth(double thickness, Vec view) {
		return Math.max(THINNEST_LINE, thickness * camera.scale(view.z())) / 2;
	}

	/** A ball with a bright side. */
	public void ball(Tint tint, Vec centre, double radius) {
		Vec view = camera.toView(centre);
		if (view.z() < NEAR + radius) {
			return;
		}
		double size = radius * camera.scale(view.z());
		double x = camera.pictureX(view);
		double y = camera.pictureY(view);
		Color lit = shaded(tint, Vec.UP, centre);
		if (size < 2) {
			graphics.setPaint(lit);
		} else {
			var stops = new Color[] { shaded(tint.mix(Tint.WHITE, 0.35), Vec.UP, centre), lit,
					shaded(tint.times(0.55), Vec.UP, centre) };
			graphics.setPaint(new RadialGradientPaint(new Point2D.Double(x - 0.3 * size, y - 0.35 * size),
					(float) (1.5 * size), new float[] { 0, 0.45f, 1 }, stops));
		}
		graphics.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
	}

	/** A shine in the air around a light, strongest in the middle. */
	public void glow(Tint tint, Vec centre, double radius, double opacity) {
		Vec view = camera.toView(centre);
		double size = view.z() < NEAR ? 0 : radius * camera.scale(view.z());
		if (size < 1) {
			return;
		}
		double x = camera.pictureX(view);
		double y = camera.pictureY(view);
		graphics.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) size, new float[] { 0, 0.35f, 1 },
				new Color[] { tint.colour(opacity), tint.colour(opacity * 0.35), tint.colour(0) }));
		graphics.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
	}

	/** The colour of something that looks at the viewer. */
	public Color lit(Tint tint, Vec place) {
		return shaded(tint, camera.eye().minus(place).unit(), place);
	}

	Color shaded(Tint tint, Vec normal, Vec place) {
		return tint.times(light.level(normal, place)).colour(1);
	}

	/**
	 * A paint that follows the light from one end of a large face to the other.
	 *
	 * @param normal of the face
	 * @return a plain colour where the way is too short on the picture for a gradient
	 */
	Paint wash(Tint tint, Vec normal, Vec from, Vec to) {
		var points = new ArrayList<Vec>();
		var colours = new ArrayList<Color>();
		for (int i = 0; i <= 8; i++) {
			Vec place = from.towards(to, i / 8.0);
			Vec view = camera.toView(place);
			if (view.z() > 2 * NEAR) {
				points.add(view);
				colours.add(shaded(tint, normal, place));
			}
		}
		return gradient(points, colours, shaded(tint, normal, from.towards(to, 0.5)));
	}

	private Paint gradient(List<Vec> points, List<Color> colours, Color plain) {
		if (points.size() < 2) {
			return plain;
		}
		var start = onPicture(points.get(0));
		var end = onPicture(points.get(points.size() - 1));
		double length = start.distance(end);
		if (length < 4) {
			return plain;
		}
		var fractions = new float[points.size()];
		for (int i = 0; i < fractions.length; i++) {
			float fraction = (float) Math.min(1, start.distance(onPicture(points.get(i))) / length);
			fractions[i] = i == 0 ? 0 : Math.max(fraction, Math.nextUp(fractions[i - 1]));
		}
		return fractions[fractions.length - 1] > 1 ? plain
				: new LinearGradientPaint(start, end, fractions, colours.toArray(Color[]::new));
	}

	private Point2D.Double onPicture(Vec view) {
		return new Point2D.Double(camera.pictureX(view), camera.pictureY(view));
	}

	private Path2D outline(List<Vec> corners) {
		var path = new Path2D.Double();
		path.moveTo(camera.pictureX(corners.get(0)), camera.pictureY(corners.get(0)));
		for (Vec corner : corners.subList(1, corners.size())) {
			path.lineTo(camera.pictureX(corner), camera.pictureY(corner));
		}
		path.closePath();
		return path;
	}

	/** Sutherland-Hodgman against the near plane; two points are a line, more a closed polygon. */
	private List<Vec> clipped(Vec... corners) {
		var result = new ArrayList<Vec>(corners.length + 1);
		Vec previous = camera.toView(corners[corners.length - 1]);
		boolean first = corners.length == 2;
		for (Vec corner : corners) {
			Vec current = camera.toView(corner);
			if (!first && current.z() > NEAR != previous.z() > NEAR) {
				result.add(previous.towards(current, (NEAR - previous.z()) / (current.z() - previous.z())));
			}
			if (current.z() > NEAR) {
				result.add(current);
			}
			previous = current;
			first = false;
		}
		return result;
	}
}
