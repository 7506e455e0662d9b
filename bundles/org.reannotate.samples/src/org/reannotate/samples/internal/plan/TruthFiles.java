package org.reannotate.samples.internal.plan;

import java.util.List;
import java.util.stream.Collectors;

import org.reannotate.samples.internal.rooms.Category;

/**
 * The content of {@code truth.csv} and {@code pairs.csv}. Category and file names here are letters, digits, spaces,
 * dots and slashes only, so that nothing but the JSON list needs quotes.
 */
public final class TruthFiles {

	private TruthFiles() {
	}

	/** Where the picture is, relative to the sample's folder: the given label's folder, and a number as name. */
	public static String path(PlannedImage image, int images) {
		int digits = Math.max(4, Integer.toString(images).length());
		return image.given().label() + "/" + ("0".repeat(digits) + image.number()).substring(
				Integer.toString(image.number()).length()) + ".jpg";
	}

	/** Header and a line for every image, by path. */
	public static String truth(List<PlannedImage> images) {
		return images.stream().map(image -> path(image, images.size()) + "," + image.truth().label() + ","
				+ also(image) + "\n").sorted().collect(Collectors.joining("", "sample,true,also\n", ""));
	}

	private static String also(PlannedImage image) {
		Category also = image.also();
		return also == null ? "[]" : "\"[\"\"" + also.label() + "\"\"]\"";
	}

	public static String pairs() {
		return "category_a,category_b\n"
				+ Category.TWINS.stream().map(Category::label).collect(Collectors.joining(",")) + "\n";
	}
}
