package org.reannotate.editors.sample.objects;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.details.ImageObject;
import org.reannotate.editors.sample.objects.Spot.Reach;

/** What the mouse does with its button down: a new box, or an object moved or reshaped. Knows no widgets. */
final class Drag {

	enum Kind {
		NONE, BOX, MOVE, RESIZE
	}

	private Kind kind = Kind.NONE;
	private int handle;
	private @Nullable Spot start;
	private @Nullable ImageObject shown;

	Kind kind() {
		return kind;
	}

	boolean goesOn() {
		return kind != Kind.NONE;
	}

	/** The object as it would be now, or null where nothing is seen yet. */
	@Nullable
	ImageObject shown() {
		return shown;
	}

	void box(Spot from) {
		begin(Kind.BOX, from);
	}

	void move(Spot from) {
		begin(Kind.MOVE, from);
	}

	void resize(Spot from, int takenHandle) {
		begin(Kind.RESIZE, from);
		handle = takenHandle;
	}

	private void begin(Kind newKind, Spot from) {
		kind = newKind;
		start = from;
		shown = null;
	}

	/**
	 * The mouse is there now.
	 *
	 * @param old      the object that is moved or reshaped; null: none
	 * @param category the one of a new box
	 */
	void to(Spot spot, @Nullable ImageObject old, int category) {
		Spot from = start;
		if (from == null) {
			return;
		}
		if (kind == Kind.BOX) {
			shown = Outline.box(category, from.inside(), spot.inside());
		} else if (kind == Kind.MOVE && old != null) {
			shown = Outline.moved(old, spot.x() - from.x(), spot.y() - from.y());
		} else if (kind == Kind.RESIZE && old != null) {
			shown = Outline.reshaped(old, handle, spot.inside());
		}
	}

	/** What came of it when the button goes up there; null where that is no more than a slip of the hand. */
	@Nullable
	ImageObject made(Spot spot, Reach reach) {
		Spot from = start;
		ImageObject now = shown;
		return now == null || from == null || from.near(spot, reach) || !Outline.hasArea(now) ? null : now;
	}

	void stop() {
		kind = Kind.NONE;
		start = null;
		shown = null;
	}
}
