package org.reannotate.worker.internal.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.protocol.recipe.Training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.optimizer.Optimizer;

/**
 * The optimizers of a recipe, with a state that can be taken out and put back, which those of the engine's library keep
 * to themselves: training that goes on from a checkpoint ends with the same bits as training that was never stopped.
 */
final class RecipeOptimizer extends Optimizer {

	private static final float NO_CLIPPING = -1;
	private static final float BETA1 = 0.9f;
	private static final float BETA2 = 0.999f;
	private static final float EPSILON = 1e-8f;

	private final Training training;
	private final Schedule schedule;
	private final int slots;
	private final Map<String, NDArray[]> states = new HashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();

	RecipeOptimizer(Training training, int steps) {
		super(new Builder(training));
		this.training = training;
		this.schedule = new Schedule(training.schedule(), training.learningRate(), steps);
		this.slots = switch (training.optimizer()) {
		case SGD -> 1;
		case ADAM, ADAMW -> 2;
		};
	}

	private static final class Builder extends OptimizerBuilder<Builder> {
		Builder(Training training) {
			optWeightDecays((float) training.weightDecay());
		}

		@Override
		protected Builder self() {
			return this;
		}
	}

	/** The learning rate of a step, from 1. */
	double learningRate(int step) {
		return schedule.getNewValue(step);
	}

	@Override
	public void update(String id, NDArray weight, NDArray gradient) {
		int step = counts.merge(id, 1, Integer::sum);
		float rate = schedule.getNewValue(step);
		NDArray[] state = states.computeIfAbsent(id, name -> zeros(weight));
		switch (training.optimizer()) {
		case SGD -> weight.getNDArrayInternal().sgdUpdate(new NDList(weight, gradient, state[0]), new NDList(weight), rate,
				getWeightDecay(), 1, NO_CLIPPING, (float) training.momentum(), true);
		case ADAM -> adam(weight, gradient, state, step, rate, getWeightDecay());
		case ADAMW -> {
			weight.muli(1 - rate * getWeightDecay());
			adam(weight, gradient, state, step, rate, 0);
		}
		}
	}

	/** Kingma, Ba, 2015: the corrections of the bias are in the learning rate. */
	private static void adam(NDArray weight, NDArray gradient, NDArray[] state, int step, float rate, float decay) {
		double first = 1 - Math.pow(BETA1, step);
		double second = 1 - Math.pow(BETA2, step);
		float corrected = (float) (rate * Math.sqrt(second) / first);
		weight.getNDArrayInternal().adamUpdate(new NDList(weight, gradient, state[0], state[1]), new NDList(weight), rate,
				corrected, decay, 1, NO_CLIPPING, BETA1, BETA2, EPSILON, true, false);
	}

	private NDArray[] zeros(NDArray weight) {
		NDArray[] zeros = new NDArray[slots];
		for (int slot = 0; slot < slots; slot++) {
			zeros[slot] = weight.zerosLike();
			// The engine hands over weights under a manager that it closes after the step.
			zeros[slot].detach();
		}
		return zeros;
	}

	/** How many steps were made. */
	int steps() {
		return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/**
	 * The state of all parameters.
	 *
	 * @param names of parameters by id
	 * @return arrays by the parameter's name with the slot's number behind it
	 */
	Map<String, NDArray> state(Map<String, String> names) {
		var arrays = new LinkedHashMap<String, NDArray>();
		names.forEach((id, name) -> {
			NDArray[] state = states.get(id);
			for (int slot = 0; state != null && slot < slots; slot++) {
				arrays.put(name + "." + slot, state[slot]);
			}
		});
		return arrays;
	}

	/**
	 * Puts a state back.
	 *
	 * @param weights by id
	 * @param names   of parameters by id
	 * @param saved   arrays as {@link #state} named them
	 * @param steps   that were made
	 */
	void restore(Map<String, NDArray> weights, Map<String, String> names, Map<String, float[]> saved, int steps) {
		weights.forEach((id, weight) -> {
			NDArray[] state = zeros(weight);
			for (int slot = 0; slot < slots; slot++) {
				float[] values = saved.get(names.get(id) + "." + slot);
				if (values != null) {
					state[slot].set(values);
				}
			}
			states.put(id, state);
			counts.put(id, steps);
		});
	}

	/** Frees what it remembers. */
	void close() {
		states.values().forEach(state -> List.of(state).forEach(NDArray::close));
		states.clear();
	}
}
