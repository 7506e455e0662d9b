package org.reannotate.views.review;

import org.reannotate.audit.insight.ConfusionMatrix;

/**
 * A category in the list.
 *
 * @param id         of the category
 * @param path       its name from the root
 * @param samples    images with this label that the run saw
 * @param right      those that it predicts so
 * @param mistakenFor images with other labels that it predicts so
 */
record CategoryRow(int id, String path, int samples, int right, int mistakenFor) {

	static CategoryRow of(ConfusionMatrix matrix, int index, String path) {
		int right = matrix.count(index, index);
		return new CategoryRow(matrix.categories().get(index), path, matrix.rowTotal(index), right,
				matrix.columnTotal(index) - right);
	}

	int wrong() {
		return samples - right;
	}

	/** Share of the images that are recognized, [0, 1]; 1 without images: there is nothing to look at. */
	double recognized() {
		return samples == 0 ? 1 : (double) right / samples;
	}
}
