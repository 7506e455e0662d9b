package org.reannotate.samples.internal.stage;

import java.awt.Color;

/**
 * A flat rectangle in the room that can be sketched on, in metres from its lower left corner as seen from its front.
 * Colours are darkened by the light that falls on the face's middle; what shines by itself says so.
 */
public final class Face {

	private static final int ARC_STEPS = 7;

	private final Stage stage;
	private final Vec corner;
	private final Vec across;
	private final Vec up;
	private final double width;
	private final double height;
	private final double level;

	/** {@code across} and {@code up} are unit vectors at right angles; the front looks along {@code up x across}. */
	Face(Stage stage, Vec corner, Vec across, Vec up, double width, double height) {
		this.stage = stage;
		this.corner = corner;
		this.across = across;
		this.up = up;
		this.width = width;
		this.height = height;
		level = stage.level(normal(), at(width / 2, height / 2));
	}

	public double width() {
		return width;
	}

	public double height() {
		return height;
	}

	Vec normal() {
		return up.cross(across);
	}

	boolean isSeen() {
		return stage.camera().eye().minus(corner).dot(normal()) > 0;
	}

	/** The whole face in one colour, as the light falls along its longer side. */
	public void fill(Tint tint) {
		boolean wide = width > height;
		Vec from = wide ? at(0, height / 2) : at(width / 2, 0);
		Vec to = wide ? at(width, height / 2) : at(width / 2, height);
		boolean large = width > 1.5 || height > 1.5;
		stage.polygon(large ? stage.wash(tint, normal(), from, to) : lit(tint, 1), corners(0, 0, width, height));
	}

	public void rect(double u, double v, double w, double h, Tint tint) {
		stage.polygon(lit(tint, 1), corners(u, v, w, h));
	}

	/** A rectangle that lets through what is behind it. */
	public void veil(double u, double v, double w, double h, Tint tint, double opacity) {
		stage.polygon(lit(tint, opacity), corners(u, v, w, h));
	}

	/** A rectangle that gives light, so that the room's light does not change it. */
	public void shine(double u, double v, double w, double h, Tint tint) {
		stage.polygon(tint.colour(1), corners(u, v, w, h));
	}

	public void ellipse(double u, double v, double radiusU, double radiusV, Tint tint) {
		stage.polygon(lit(tint, 1), round(u, v, radiusU, radiusV));
	}

	public void shiningEllipse(double u, double v, double radiusU, double radiusV, Tint tint) {
		stage.polygon(tint.colour(1), round(u, v, radiusU, radiusV));
	}

	/** A polygon; {@code uv} are pairs of coordinates. */
	public void polygon(Tint tint, double... uv) {
		stage.polygon(lit(tint, 1), points(uv));
	}

	/** A rectangle with an arch on top: {@code rise} is the height of the arch, round at half the width, pointed above. */
	public void arch(double u, double v, double w, double h, double rise, Tint tint) {
		stage.polygon(lit(tint, 1), archPoints(u, v, w, h, rise));
	}

	public void shiningArch(double u, double v, double w, double h, double rise, Tint tint) {
		stage.polygon(tint.colour(1), archPoints(u, v, w, h, rise));
	}

	/** A part of this face, lit for itself. */
	public Face inset(double u, double v, double w, double h) {
		return new Face(stage, at(u, v), across, up, w, h);
	}

	/** A light in the air before this face. */
	public void glow(double u, double v, double radius, Tint tint, double opacity) {
		stage.glow(tint, at(u, v), radius, opacity);
	}

	private Color lit(Tint tint, double opacity) {
		return tint.times(level).colour(opacity);
	}

	private Vec at(double u, double v) {
		return corner.plus(u, across).plus(v, up);
	}

	private Vec[] corners(double u, double v, double w, double h) {
		return new Vec[] { at(u, v), at(u + w, v), at(u + w, v + h), at(u, v + h) };
	}

	private Vec[] points(double... uv) {
		var result = new Vec[uv.length / 2];
		for (int i = 0; i < result.length; i++) {
			result[i] = at(uv[2 * i], uv[2 * i + 1]);
		}
		return result;
	}

	private Vec[] round(double u, double v, double radiusU, double radiusV) {
		var result = new Vec[14];
		for (int i = 0; i < result.length; i++) {
			double angle = 2 * Math.PI * i / result.length;
			result[i] = at(u + radiusU * StrictMath.cos(angle), v + radiusV * StrictMath.sin(angle));
		}
		return result;
	}

	private Vec[] archPoints(double u, double v, double w, double h, double rise) {
		var result = new Vec[2 * ARC_STEPS + 3];
		result[0] = at(u, v);
		result[result.length - 1] = at(u + w, v);
		for (int i = 0; i <= 2 * ARC_STEPS; i++) {
			double share = (double) i / (2 * ARC_STEPS);
			result[i + 1] = at(u + w * share, v + h - rise + rise * archHeight(Math.abs(2 * share - 1), rise > 0.55 * w));
		}
		return result;
	}

	/**
	 * The outline of an arch, as a share of its rise.
	 *
	 * @param side distance from the middle, as a share of half the width
	 * @param pointed two arcs that meet in a point; else half an ellipse
	 */
	public static double archHeight(double side, boolean pointed) {
		return pointed ? Math.sqrt(4 - (1 + side) * (1 + side)) / Math.sqrt(3) : Math.sqrt(1 - side * side);
	}
}
