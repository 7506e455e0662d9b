package org.reannotate.ui.gallery;

import java.util.BitSet;

/** Which items of a gallery are selected, with the item that the keyboard is at. Pure state, one bit an item. */
final class GallerySelection {

	private final BitSet selected = new BitSet();
	private int lead = -1;
	private int anchor = -1;

	/** The item that the keyboard is at, or -1. */
	int lead() {
		return lead;
	}

	boolean contains(int index) {
		return selected.get(index);
	}

	int size() {
		return selected.cardinality();
	}

	/** Ascending. */
	int[] indices() {
		return selected.stream().toArray();
	}

	/** The last selected item, or -1. */
	int last() {
		return selected.length() - 1;
	}

	void clear() {
		selected.clear();
		lead = -1;
		anchor = -1;
	}

	/** Selects one item alone. */
	void select(int index) {
		selected.clear();
		selected.set(index);
		lead = index;
		anchor = index;
	}

	/** Adds an item or takes it away. */
	void toggle(int index) {
		selected.flip(index);
		lead = index;
		anchor = index;
	}

	/** Adds an item; the keyboard stays where it is. */
	void add(int index) {
		selected.set(index);
	}

	/** Moves the keyboard without selecting. */
	void moveTo(int index) {
		lead = index;
		anchor = index;
	}

	/** Selects everything between the last item chosen alone and this one. */
	void extendTo(int index) {
		int from = anchor < 0 ? index : anchor;
		selectRange(Math.min(from, index), Math.max(from, index) + 1);
		lead = index;
		anchor = from;
	}

	/** Selects the items of a range alone. */
	void selectRange(int from, int end) {
		selected.clear();
		selected.set(from, end);
		lead = from;
		anchor = from;
	}

	void selectAll(int count) {
		selected.set(0, count);
		lead = count == 0 ? -1 : Math.max(0, lead);
	}
}
