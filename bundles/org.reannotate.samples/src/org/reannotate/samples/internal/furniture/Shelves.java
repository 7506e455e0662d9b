package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.BoxLook;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;

/** Things to keep things in. */
public final class Shelves {

	private Shelves() {
	}

	/** An open shelf; its front is from x = 0 to {@code width}, its back at {@code depth}. */
	public static Model unit(Frame frame, double width, double height, double depth, Goods goods, Tint board,
			SplitMix random) {
		int boards = Math.max(2, (int) Math.round(height / random.between(0.36, 0.48)));
		var front = goods.onBoards(random, boards, board, random.between(0.75, 0.98));
		return new Model(frame).box(0, 0, 0, width, height, depth, board, front);
	}

	/** A free-standing shelf that is used from both sides, narrow ends closed. */
	public static Model island(Frame frame, double width, double height, double depth, Goods goods, Tint board,
			SplitMix random) {
		int boards = Math.max(2, (int) Math.round(height / 0.42));
		var sketch = goods.onBoards(random, boards, board, random.between(0.75, 0.98));
		Tint sign = Palette.any(random);
		Sketch end = face -> {
			face.rect(0.06, 0.1, face.width() - 0.12, face.height() - 0.2, board.times(0.85));
			face.rect(0.12, face.height() * 0.5, face.width() - 0.24, face.height() * 0.35, sign);
		};
		return new Model(frame).box(0, 0, 0, width, 0.12, depth, board.times(0.6)).box(0, 0.12, 0, width, height - 0.12,
				depth, BoxLook.plain(board).withFront(sketch).withBack(sketch).withSides(end));
	}

	public static Model wardrobe(Frame frame, double width, double height, double depth, Tint tint) {
		Sketch doors = face -> {
			int count = Math.max(1, (int) Math.round(face.width() / 0.55));
			double step = face.width() / count;
			for (int door = 0; door < count; door++) {
				var leaf = face.inset(door * step + 0.04, 0.08, step - 0.08, face.height() - 0.16);
				leaf.fill(tint.mix(Tint.WHITE, 0.12));
				leaf.rect(leaf.width() - 0.1, leaf.height() / 2, 0.04, 0.16, Tint.grey(0.2));
			}
		};
		return new Model(frame).box(0, 0, 0, width, height, depth, tint, doors);
	}

	/** A low chest, drawers in front: night stand, sideboard, cabinet. */
	public static Model chest(Frame frame, double width, double height, double depth, Tint tint) {
		Sketch drawers = face -> {
			int count = Math.max(1, (int) Math.round(face.height() / 0.27));
			double step = face.height() / count;
			for (int drawer = 0; drawer < count; drawer++) {
				face.rect(0.04, drawer * step + 0.03, face.width() - 0.08, step - 0.06, tint.mix(Tint.WHITE, 0.14));
				face.rect(face.width() * 0.4, drawer * step + step * 0.5, face.width() * 0.2, 0.03, Tint.grey(0.2));
			}
		};
		return new Model(frame).box(0, 0, 0, width, height, depth, tint, drawers);
	}
}
