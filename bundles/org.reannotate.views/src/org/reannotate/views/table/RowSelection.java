package org.reannotate.views.table;

import java.util.BitSet;

/** Which rows are selected, with the one that the keyboard is at. Pure state; a bit a row. */
final class RowSelection {

	private final BitSet selected = new BitSet();
	private int lead = -1;
	private int anchor = -1;

	/** The row that the keyboard is at, or -1. */
	int lead() {
		return lead;
	}

	boolean contains(int row) {
		return selected.get(row);
	}

	/** Ascending. */
	int[] rows() {
		return selected.stream().toArray();
	}

	void clear() {
		selected.clear();
		lead = -1;
		anchor = -1;
	}

	/** Selects one row alone. */
	void select(int row) {
		selected.clear();
		selected.set(row);
		lead = row;
		anchor = row;
	}

	/** Adds a row, or takes it away. */
	void toggle(int row) {
		selected.flip(row);
		lead = row;
		anchor = row;
	}

	/** Selects everything between the row chosen last alone and this one. */
	void extendTo(int row) {
		int from = anchor < 0 ? row : anchor;
		selected.clear();
		selected.set(Math.min(from, row), Math.max(from, row) + 1);
		lead = row;
		anchor = from;
	}

	void selectAll(int count) {
		selected.clear();
		selected.set(0, count);
		lead = count == 0 ? -1 : Math.max(0, lead);
	}
}
