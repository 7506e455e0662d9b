package org.reannotate.protocol.rpc;

import org.eclipse.osgi.util.NLS;

/**
 * Which parts of an image speak for one category, as a coarse grid over the whole upright picture.
 *
 * @param probability of the category, {@code [0, 1]}, out of sample where the explanation is
 * @param rows        of the grid, from the top
 * @param columns     of the grid, from the left
 * @param values      {@code rows x columns}, {@code [0, 1]}: 1 is the part that speaks for it most; all 0 where nothing
 *                    does
 */
public record ExplanationMap(double probability, int rows, int columns, float[] values) {

	/** Refuses a grid that is not full. */
	public ExplanationMap {
		if (rows < 1 || columns < 1 || values.length != rows * columns) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.ExplanationMap_notFull, new Object[] { rows, columns, values.length }));
		}
	}

	/** Whether any part speaks for the category. */
	public boolean speaks() {
		for (float value : values) {
			if (value > 0) {
				return true;
			}
		}
		return false;
	}
}
