package org.reannotate.views.confusion;

/**
 * How a confusion matrix is shown.
 *
 * @param mostConfusedFirst instead of in the order of the categories' paths
 * @param shares            of the images with a label, instead of numbers of images
 * @param onlyConfused      without categories that are never taken for another one, nor another one for them
 * @param filter            words of categories; what they are confused with is shown as well; empty shows all
 */
record ConfusionOptions(boolean mostConfusedFirst, boolean shares, boolean onlyConfused, String filter) {

	static final ConfusionOptions DEFAULT = new ConfusionOptions(false, false, false, "");

	ConfusionOptions withMostConfusedFirst(boolean value) {
		return new ConfusionOptions(value, shares, onlyConfused, filter);
	}

	ConfusionOptions withShares(boolean value) {
		return new ConfusionOptions(mostConfusedFirst, value, onlyConfused, filter);
	}

	ConfusionOptions withOnlyConfused(boolean value) {
		return new ConfusionOptions(mostConfusedFirst, shares, value, filter);
	}

	ConfusionOptions withFilter(String value) {
		return new ConfusionOptions(mostConfusedFirst, shares, onlyConfused, value);
	}
}
