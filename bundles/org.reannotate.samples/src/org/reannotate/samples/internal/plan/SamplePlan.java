package org.reannotate.samples.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.rooms.Category;

/**
 * The list of all pictures: as many of every category, 5% of them (without the twins) shared by two categories, 6% of
 * the labels wrong, half of those at random and half towards a lookalike, none between the twins.
 */
public final class SamplePlan {

	/** Share of wrong labels. */
	public static final double WRONG = 0.06;

	/** Share of pictures that show two categories. */
	public static final double SHARED = 0.05;

	/** Rooms that are found together in real buildings; either may be the one that the picture is filed under. */
	private static final List<List<Category>> NEIGHBOURS = List.of(List.of(Category.STAIRCASE, Category.MALL),
			List.of(Category.BAR, Category.CASINO), List.of(Category.STAIRCASE, Category.TRAIN_STATION),
			List.of(Category.BAR, Category.GAME_ROOM), List.of(Category.DELI, Category.MALL),
			List.of(Category.GAME_ROOM, Category.BEDROOM), List.of(Category.STAIRCASE, Category.CHURCH),
			List.of(Category.STAIRCASE, Category.BEDROOM), List.of(Category.DELI, Category.BAR),
			List.of(Category.STAIRCASE, Category.HOSPITAL_ROOM));

	private SamplePlan() {
	}

	/** In order of the numbers. The same for the same arguments. */
	public static List<PlannedImage> of(long seed, int imagesPerCategory) {
		var images = shared(pure(seed, imagesPerCategory), new SplitMix(SplitMix.of(seed, 2).nextLong()));
		return mislabelled(images, SplitMix.of(seed, 3));
	}

	private static List<PlannedImage> pure(long seed, int imagesPerCategory) {
		var random = SplitMix.of(seed, 1);
		var categories = new ArrayList<Category>();
		for (Category category : Category.values()) {
			IntStream.range(0, imagesPerCategory).forEach(image -> categories.add(category));
		}
		var result = new ArrayList<PlannedImage>();
		for (Category category : random.shuffled(categories)) {
			result.add(new PlannedImage(result.size() + 1, category, null, category, random.nextLong()));
		}
		return result;
	}

	/** Gives some pictures a second category; pairs and sides take turns, so that all of them occur. */
	private static List<PlannedImage> shared(List<PlannedImage> images, SplitMix random) {
		var result = new ArrayList<>(images);
		var order = random.shuffled(images);
		var pairs = random.shuffled(NEIGHBOURS);
		long count = Math.round(SHARED * images.size());
		for (int shared = 0; shared < count; shared++) {
			var pair = pairs.get(shared % pairs.size());
			int side = shared / pairs.size() % 2;
			Category host = pair.get(side);
			order.stream().filter(image -> image.truth() == host && result.get(image.number() - 1).also() == null).findFirst()
					.ifPresent(image -> result.set(image.number() - 1, new PlannedImage(image.number(), host, pair.get(1 - side),
							host, image.seed())));
		}
		return result;
	}

	private static List<PlannedImage> mislabelled(List<PlannedImage> images, SplitMix random) {
		var result = new ArrayList<>(images);
		var victims = random.shuffled(images).subList(0, (int) Math.round(WRONG * images.size()));
		for (int victim = 0; victim < victims.size(); victim++) {
			var image = victims.get(victim);
			var choices = victim % 2 == 0 ? List.of(Category.values()) : image.truth().lookalikes();
			result.set(image.number() - 1, image.labelled(random.pick(wrongFor(image, choices))));
		}
		return result;
	}

	private static List<Category> wrongFor(PlannedImage image, List<Category> choices) {
		var wrong = choices.stream().filter(category -> category != image.truth() && category != image.also()
				&& !category.isTwinOf(image.truth())).toList();
		return wrong.isEmpty() ? wrongFor(image, List.of(Category.values())) : wrong;
	}
}
