package org.reannotate.worker.internal.labels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.run.RunSample;

class LabelsTest {

	private static final List<RunSample> SAMPLES = List.of(new RunSample(1, "/a", "00", 0, 0, List.of(2)),
			new RunSample(2, "/b", "01", 1, 0), new RunSample(3, "/c", "02", -1, 0));
	private final Labels softmax = Labels.of(SAMPLES, 3, Loss.SOFTMAX);
	private final Labels sigmoid = Labels.of(SAMPLES, 3, Loss.SIGMOID);

	@Test
	void furtherLabelsAreRightAnswersButOnlyASigmoidLearnsThem() {
		assertTrue(softmax.isRight(0, 2));
		assertFalse(softmax.isWanted(0, 2));
		assertTrue(sigmoid.isWanted(0, 2));
		assertFalse(sigmoid.isWanted(0, 1));
		assertTrue(softmax.isAnsweredRight(new float[] { 0, 1, 2 }, 0, 0));
		assertFalse(softmax.isAnsweredRight(new float[] { 0, 2, 1 }, 0, 0));
		assertFalse(softmax.isAnsweredRight(new float[] { 9, 9, 1, 1, 0 }, 2, 1), "an equal one is no answer");
	}

	@Test
	void theMarginLeavesFurtherLabelsOut() {
		assertEquals(0.5f, softmax.margin(new float[] { 1, 0.5f, 4 }, 0, 0));
		assertEquals(-3.5f, softmax.margin(new float[] { 1, 0.5f, 4 }, 0, 1));
	}

	@Test
	void rowsCountByTheirCategoryAmongThoseThatAreLearnedFrom() {
		Labels rare = Labels.single(new int[] { 0, 1, 1, 1, -1 }, 3);
		assertArrayEquals(new double[] { 1, 1, 0 }, rare.weights(new int[] { 0, 1, 2, 3, 4 }), 1e-12);
		Labels balanced = rare.withWeights(CategoryWeights.BALANCED);
		double[] counts = balanced.weights(new int[] { 0, 1, 2, 3, 4 });
		assertArrayEquals(new double[] { 2, 2.0 / 3, 0 }, counts, 1e-12);
		assertArrayEquals(new double[] { 0, 1, 0 }, balanced.weights(new int[] { 2, 3 }), 1e-12);
		float[] logits = { 1, -2, 0.5f };
		float[] derived = logits.clone();
		float[] doubled = logits.clone();
		double loss = balanced.derive(derived, 0, 1, 0);
		assertEquals(2 * loss, balanced.derive(doubled, 0, 1, 0, counts), 1e-12);
		for (int k = 0; k < 3; k++) {
			assertEquals(2 * derived[k], doubled[k], 1e-6);
		}
	}

	@Test
	void lossesAreThoseOfTheBooks() {
		float[] logits = { 1, -2, 0.5f };
		double sum = Math.exp(1) + Math.exp(-2) + Math.exp(0.5);
		assertEquals(Math.log(sum) - 1, softmax.lossOf(logits, 0, 0), 1e-6);
		double expected = Math.log(1 + Math.exp(-1)) + Math.log(1 + Math.exp(-2)) + Math.log(1 + Math.exp(-0.5));
		assertEquals(expected, sigmoid.lossOf(logits, 0, 0), 1e-6);
		assertArrayEquals(new float[] { 1, -2, 0.5f }, logits, "they stay as they are");
	}

	@Test
	void derivativesAgreeWithDifferences() {
		for (Labels labels : List.of(softmax, sigmoid)) {
			float[] logits = { 0.7f, -1.2f, 0.3f };
			float[] derived = logits.clone();
			labels.derive(derived, 0, 1, 0);
			for (int k = 0; k < 3; k++) {
				float[] up = logits.clone();
				float[] down = logits.clone();
				up[k] += 0.01f;
				down[k] -= 0.01f;
				double slope = (labels.lossOf(up, 0, 0) - labels.lossOf(down, 0, 0)) / ((double) up[k] - down[k]);
				assertEquals(slope, derived[k], 1e-4);
			}
		}
	}

	@Test
	void sureLogitsDoNotOverflow() {
		assertEquals(200, sigmoid.lossOf(new float[] { -100, -100, -100 }, 0, 0), 1e-3);
		assertEquals(100, sigmoid.lossOf(new float[] { -100, 100, -100 }, 0, 1) + 100, 1e-3);
		float[] p = { 1000, -1000, 0 };
		sigmoid.toProbabilities(p);
		assertArrayEquals(new float[] { 1, 0, 0.5f }, p);
	}
}
