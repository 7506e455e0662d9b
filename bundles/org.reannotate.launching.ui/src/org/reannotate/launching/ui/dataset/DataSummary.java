package org.reannotate.launching.ui.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.words.Numbers;

/**
 * Which images a training would learn from; without widgets.
 *
 * @param images     labelled ones that take part
 * @param categories that they carry
 * @param parts      with a split: how many are for training, validation and test; with folds: for each fold; about, for
 *                   categories are split one by one
 * @param rare       categories below the floor, left out with their images
 * @param excluded   images that people took out
 * @param unlabelled images without a label
 * @param unusable   images that are missing or cannot be read
 */
public record DataSummary(int images, int categories, List<Integer> parts, int rare, int excluded, int unlabelled,
		int unusable) {

	private static final int NONE = -1;

	/** Counts. */
	public static DataSummary of(SampleIndex index, DataChoice choice, Recipe recipe) {
		boolean decided = choice.labels() == Labels.WITH_DECISIONS;
		var counts = new HashMap<Integer, Integer>();
		int excluded = 0;
		int unlabelled = 0;
		int unusable = 0;
		for (int row = 0; row < index.size(); row++) {
			int category = decided ? index.category(row) : index.given(row);
			if (index.missing(row) || index.unreadable(row)) {
				unusable++;
			} else if (decided && index.state(row) == SampleState.EXCLUDED) {
				excluded++;
			} else if (category == NONE) {
				unlabelled++;
			} else {
				counts.merge(category, 1, Integer::sum);
			}
		}
		int all = counts.size();
		counts.values().removeIf(count -> count < choice.floor());
		return new DataSummary(sum(counts), counts.size(), parts(counts, recipe), all - counts.size(), excluded, unlabelled,
				unusable);
	}

	private static int sum(Map<Integer, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static List<Integer> parts(Map<Integer, Integer> counts, Recipe recipe) {
		int images = sum(counts);
		Evaluation evaluation = recipe.evaluation();
		if (evaluation.isSplit()) {
			int validation = (int) Math.round(images * evaluation.validation());
			int test = (int) Math.round(images * evaluation.test());
			return List.of(Math.max(0, images - validation - test), validation, test);
		}
		var folds = new ArrayList<Integer>();
		for (int fold = 0; fold < recipe.folds(); fold++) {
			folds.add(images / recipe.folds() + (fold < images % recipe.folds() ? 1 : 0));
		}
		return folds;
	}

	/** Whether a network can learn from it: two categories, and something in the training part. */
	public boolean isEnough() {
		return categories >= 2 && parts.get(0) > 0;
	}

	/** Whether there are so many folds that some would hold no image. */
	public boolean hasEmptyFolds(boolean split) {
		return !split && parts.contains(0);
	}

	/** What takes part, on one line. */
	public String sentence(boolean split) {
		if (images == 0) {
			return Messages.DataSummary_none;
		}
		String line = split
				? NLS.bind(Messages.DataSummary_split, new Object[] { number(parts.get(0)), number(parts.get(1)), number(parts.get(2)) })
				: NLS.bind(Messages.DataSummary_folds, parts.size(), number(parts.get(0)));
		return NLS.bind(Messages.DataSummary_images, new Object[] { number(images), number(categories), line });
	}

	/** What does not take part, on one line; empty where everything does. */
	public String leftOut() {
		var words = new ArrayList<String>();
		add(words, Messages.DataSummary_rare, rare);
		add(words, Messages.DataSummary_excluded, excluded);
		add(words, Messages.DataSummary_unlabelled, unlabelled);
		add(words, Messages.DataSummary_unusable, unusable);
		return words.isEmpty() ? "" : NLS.bind(Messages.DataSummary_leftOut, String.join(", ", words));
	}

	private static void add(List<String> words, String text, int count) {
		if (count > 0) {
			words.add(NLS.bind(text, number(count)));
		}
	}

	private static String number(int count) {
		return Numbers.of(count);
	}
}
