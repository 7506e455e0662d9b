package org.reannotate.worker.internal.refit;

/**
 * Holds a head near the one that a network was trained with, whose features know the labels of then. The sum of the loss's
 * gradients at the network's own head, on the labels of then, is taken off: where no label has changed that head is the
 * minimum exactly, whatever ended its training (early stopping, augmentation), and what moves it are changes alone. With
 * the quadratic term there is one minimum, which does not depend on how many refits came before.
 *
 * @param centre   the network's own head
 * @param pull     the gradient at {@code centre}, on the labels of then, on the scale of the mean loss of now
 * @param strength of the quadratic term
 * @param stride   D + 1
 */
record Leash(double[] centre, double[] pull, double strength, int stride) implements Penalty {

	@Override
	public double add(double[] point, double[] gradient) {
		// A bias counts for as little as one dimension of many.
		double ofBias = strength * (stride - 1);
		double value = 0;
		for (int i = 0; i < point.length; i++) {
			double way = point[i] - centre[i];
			double here = i % stride < stride - 1 ? strength : ofBias;
			gradient[i] += here * way - pull[i];
			value += 0.5 * here * way * way - pull[i] * way;
		}
		return value;
	}
}
