package org.reannotate.worker.internal.explain;

/**
 * Where a picture is covered, part by part: squares of two by two cells, each a cell further than the one before, so
 * that every cell but those at the edge is covered four times.
 *
 * @param width  pixels of the picture
 * @param height pixels of the picture
 */
record OcclusionGrid(int width, int height) {

	/** Rows and columns of cells. */
	static final int CELLS = 9;
	private static final int STEPS = CELLS - 1;

	/** How often the picture is covered. */
	int count() {
		return STEPS * STEPS;
	}

	/** Covers a part of the picture with the colour 0, which is the mean one after normalization. */
	void cover(float[] planes, int number) {
		int left = edge(number % STEPS, width);
		int right = edge(number % STEPS + 2, width);
		int top = edge(number / STEPS, height);
		int bottom = edge(number / STEPS + 2, height);
		for (int plane = 0; plane < 3; plane++) {
			for (int y = top; y < bottom; y++) {
				int row = (plane * height + y) * width;
				java.util.Arrays.fill(planes, row + left, row + right, 0);
			}
		}
	}

	private static int edge(int cell, int side) {
		return Math.round(cell * side / (float) CELLS);
	}

	/**
	 * The mean loss of the parts that cover each cell.
	 *
	 * @param losses by number of the part
	 * @return {@value #CELLS} x {@value #CELLS}
	 */
	double[] cells(double[] losses) {
		double[] cells = new double[CELLS * CELLS];
		for (int y = 0; y < CELLS; y++) {
			for (int x = 0; x < CELLS; x++) {
				cells[y * CELLS + x] = mean(losses, x, y);
			}
		}
		return cells;
	}

	private static double mean(double[] losses, int x, int y) {
		double sum = 0;
		int count = 0;
		for (int row = Math.max(0, y - 1); row <= Math.min(STEPS - 1, y); row++) {
			for (int column = Math.max(0, x - 1); column <= Math.min(STEPS - 1, x); column++) {
				sum += losses[row * STEPS + column];
				count++;
			}
		}
		return sum / count;
	}
}
