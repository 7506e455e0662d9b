package org.reannotate.ui.gallery;

import java.util.TreeSet;

/** Which items of a gallery are selected, with the item that the keyboard is at. Pure state. */
final class GallerySelection {

	private final TreeSet<Integer> selected = new TreeSet<>();
	private int lead = -1;
	private int anchor = -1;

	/** The item that the keyboard is at, or -1. */
	int lead() {
		return lead;
	}

	boolean contains(int index) {
		return selected.contains(index);
	}

	/** Ascending. */
	int[] indices() {
		return selected.stream().mapToInt(Integer::intValue).toArray();
	}

	void clear() {
		selected.clear();
		lead = -1;
		anchor = -1;
	}

	/** Selects one item alone. */
	void select(int index) {
		selected.clear();
		selected.add(index);
		lead = index;
		anchor = index;
	}

	/** Adds an item or takes it away. */
	void toggle(int index) {
		if (!selected.remove(index)) {
			selected.add(index);
		}
		lead = index;
		anchor = index;
	}

	/** Selects everything between the last item chosen alone and this one. */
	void extendTo(int index) {
		int from = anchor < 0 ? index : anchor;
		selected.clear();
		for (int i = Math.min(from, index); i <= Math.max(from, index); i++) {
			selected.add(i);
		}
		lead = index;
		anchor = from;
	}

	void selectAll(int count) {
		selected.clear();
		for (int i = 0; i < count; i++) {
			selected.add(i);
		}
		lead = count == 0 ? -1 : Math.max(0, lead);
	}
}
