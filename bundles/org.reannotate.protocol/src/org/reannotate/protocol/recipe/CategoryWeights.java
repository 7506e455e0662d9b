package org.reannotate.protocol.recipe;

import com.google.gson.annotations.SerializedName;

import java.util.Arrays;
import java.util.Optional;

/** How much an image counts in training, by how many images its category has. The mean over all images is 1. */
public enum CategoryWeights {

	/** Every image counts the same. */
	@SerializedName("none")
	NONE("none"),

	/** Every category counts the same: an image counts 1 / n. */
	@SerializedName("balanced")
	BALANCED("balanced"),

	/** Between the two: an image counts 1 / sqrt(n). */
	@SerializedName("square-root")
	SQUARE_ROOT("square-root");

	private final String id;

	CategoryWeights(String id) {
		this.id = id;
	}

	/** The stable name. */
	public String id() {
		return id;
	}

	/** The weights of that name, if there are any. */
	public static Optional<CategoryWeights> of(String id) {
		return Arrays.stream(values()).filter(w -> w.id.equals(id)).findFirst();
	}

	/**
	 * Weights by category.
	 *
	 * @param counts K, images of each category in the training part
	 * @return K, 0 where a category has no image; the mean over all images is 1
	 */
	public double[] of(int[] counts) {
		double[] weights = new double[counts.length];
		double sum = 0;
		long images = 0;
		for (int k = 0; k < counts.length; k++) {
			weights[k] = counts[k] == 0 ? 0 : raw(counts[k]);
			sum += weights[k] * counts[k];
			images += counts[k];
		}
		for (int k = 0; k < counts.length; k++) {
			weights[k] *= images / Math.max(sum, Double.MIN_NORMAL);
		}
		return weights;
	}

	private double raw(int count) {
		return switch (this) {
		case NONE -> 1;
		case BALANCED -> 1.0 / count;
		case SQUARE_ROOT -> 1 / Math.sqrt(count);
		};
	}
}
