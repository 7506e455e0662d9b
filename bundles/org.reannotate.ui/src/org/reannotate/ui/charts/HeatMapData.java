package org.reannotate.ui.charts;

/**
 * A square table of shades, the same things as rows and as columns: an immutable snapshot that answers from memory.
 */
public interface HeatMapData {

	/** Nothing. */
	HeatMapData EMPTY = new HeatMapData() {
		@Override
		public int size() {
			return 0;
		}

		@Override
		public String name(int index) {
			throw new IndexOutOfBoundsException(index);
		}

		@Override
		public int[] filled(int row) {
			return new int[0];
		}

		@Override
		public double shade(int row, int column) {
			return 0;
		}

		@Override
		public String text(int row, int column) {
			return "";
		}

		@Override
		public String describe(int row, int column) {
			return "";
		}

		@Override
		public String summary() {
			return "";
		}
	};

	/** Number of rows and of columns. */
	int size();

	/** What a row and a column are called. */
	String name(int index);

	/** The columns of a row that are not empty, ascending. Not to be changed. */
	int[] filled(int row);

	/** How strong a cell is, [0, 1]. On the diagonal strong is good, elsewhere it is bad. */
	double shade(int row, int column);

	/** A few characters for a cell. */
	String text(int row, int column);

	/** The cell in words. */
	String describe(int row, int column);

	/** The whole in words. */
	String summary();
}
