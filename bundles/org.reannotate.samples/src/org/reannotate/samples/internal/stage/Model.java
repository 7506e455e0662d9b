package org.reannotate.samples.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A piece of furniture put together from simple parts, in its own frame: x to its right, y up, z to its back; its front
 * looks towards -z. Parts may touch but should not overlap, then they are painted in the right order from any side.
 */
public final class Model {

	private record Part(Bounds bounds, Consumer<Stage> painting) {
	}

	private final Frame frame;
	private final List<Part> parts = new ArrayList<>();

	public Model(Frame frame) {
		this.frame = frame;
	}

	public Model box(double x, double y, double z, double width, double height, double depth, Tint tint) {
		return box(x, y, z, width, height, depth, tint, Sketch.NONE);
	}

	/** A box from its lower left front corner, with something sketched on its front. */
	public Model box(double x, double y, double z, double width, double height, double depth, Tint tint, Sketch front) {
		return box(x, y, z, width, height, depth, BoxLook.plain(tint).withFront(front));
	}

	public Model box(double x, double y, double z, double width, double height, double depth, BoxLook look) {
		Vec low = new Vec(x, y, z);
		return part(low, new Vec(x + width, y + height, z + depth),
				stage -> look.paint(stage, frame, low, width, height, depth));
	}

	/** A sketch standing in the air, seen from both sides: glass, a curtain, a sign. */
	public Model sheet(double x, double y, double z, double width, double height, Sketch sketch) {
		return part(new Vec(x, y, z), new Vec(x + width, y + height, z), stage -> {
			var face = new Face(stage, frame.toRoom(new Vec(x, y, z)), frame.direction(Vec.RIGHT), Vec.UP, width, height);
			sketch.on(face);
		});
	}

	/** The same, standing along the piece's depth. */
	public Model sideSheet(double x, double y, double z, double depth, double height, Sketch sketch) {
		return part(new Vec(x, y, z), new Vec(x, y + height, z + depth), stage -> {
			var face = new Face(stage, frame.toRoom(new Vec(x, y, z)), frame.direction(Vec.AWAY), Vec.UP, depth, height);
			sketch.on(face);
		});
	}

	/** A column, cone or lamp shade: round, upright, standing on the middle of its foot. */
	public Model column(double x, double y, double z, double footRadius, double topRadius, double height, Tint tint) {
		double radius = Math.max(footRadius, topRadius);
		Vec foot = new Vec(x, y, z);
		return part(new Vec(x - radius, y, z - radius), new Vec(x + radius, y + height, z + radius),
				stage -> new Column(frame.toRoom(foot), footRadius, topRadius, height).paint(stage, tint));
	}

	public Model ball(double x, double y, double z, double radius, Tint tint) {
		Vec centre = new Vec(x, y, z);
		Vec reach = new Vec(radius, radius, radius);
		return part(centre.minus(reach), centre.plus(reach), stage -> stage.ball(tint, frame.toRoom(centre), radius));
	}

	/** A light: a bright ball with a shine around it, three times as bright to the eye as anything that is lit. */
	public Model lamp(double x, double y, double z, double radius, Tint tint) {
		Vec centre = new Vec(x, y, z);
		Vec reach = new Vec(radius, radius, radius);
		return part(centre.minus(reach), centre.plus(reach), stage -> {
			stage.ball(tint.mix(Tint.WHITE, 0.5).times(2), frame.toRoom(centre), radius);
			stage.glow(tint, frame.toRoom(centre), 6 * radius, 0.5);
		});
	}

	public Model bar(double thickness, Tint tint, Vec from, Vec to) {
		Vec low = new Vec(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.min(from.z(), to.z()));
		Vec high = new Vec(Math.max(from.x(), to.x()), Math.max(from.y(), to.y()), Math.max(from.z(), to.z()));
		return part(low, high, stage -> stage.bar(tint, thickness, frame.toRoom(from), frame.toRoom(to)));
	}

	/** Anything else, painted in room coordinates within those bounds of the piece's frame. */
	public Model part(Vec low, Vec high, Consumer<Stage> painting) {
		parts.add(new Part(new Bounds(low, high), painting));
		return this;
	}

	/** For {@link #part}: where a point of the piece is in the room. */
	public Vec toRoom(double x, double y, double z) {
		return frame.toRoom(new Vec(x, y, z));
	}

	boolean isEmpty() {
		return parts.isEmpty();
	}

	Bounds localBounds() {
		return parts.stream().map(Part::bounds).reduce(Bounds::including).orElseThrow();
	}

	Bounds roomBounds() {
		return frame.toRoom(localBounds());
	}

	/** The soft dark patch that anything standing on the floor leaves there. */
	void paintShadow(Stage stage) {
		Bounds bounds = localBounds();
		if (bounds.low().y() > 0.3) {
			return;
		}
		for (double margin : new double[] { 0.16, 0.05 }) {
			Vec low = bounds.low();
			Vec high = bounds.high();
			stage.polygon(Tint.BLACK.colour(0.17), toRoom(low.x() - margin, 0, low.z() - margin),
					toRoom(high.x() + margin, 0, low.z() - margin), toRoom(high.x() + margin, 0, high.z() + margin),
					toRoom(low.x() - margin, 0, high.z() + margin));
		}
	}

	void paint(Stage stage) {
		Vec eye = frame.toLocal(stage.camera().eye());
		PaintOrder.of(parts, Part::bounds, eye).forEach(part -> part.painting.accept(stage));
	}
}
