package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.protocol.recipe.Training;
import org.reannotate.worker.internal.symbol.ArraySource;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.tracker.Tracker;

/**
 * The optimizers of a recipe, with a state that can be taken out and put back, which those of the engine's library keep
 * to themselves: training that goes on from a checkpoint ends with the same bits as training that was never stopped.
 */
final class RecipeOptimizer {

	private static final float NO_CLIPPING = -1;
	private static final float BETA1 = 0.9f;
	private static final float BETA2 = 0.999f;
	private static final float EPSILON = 1e-8f;

	private final Training training;
	private final Pace pace;
	private final Tracker schedule;
	private final int slots;
	private final Map<String, NDArray[]> states = new HashMap<>();
	private final float decay;
	private int steps;

	/** @param schedule the head's learning rate at each step, from 1 */
	RecipeOptimizer(Training training, Pace pace, Tracker schedule) {
		this.training = training;
		this.pace = pace;
		this.schedule = schedule;
		this.decay = (float) training.weightDecay();
		this.slots = switch (training.optimizer()) {
		// The engine has another operation for descent without momentum, which remembers nothing.
		case SGD -> training.momentum() == 0 ? 0 : 1;
		case ADAM, ADAMW -> 2;
		};
	}

	/** The learning rate of a step, from 1. */
	double learningRate(int step) {
		return schedule.getNewValue(step);
	}

	/** Begins a step: the updates that follow belong to it. */
	void begin() {
		steps++;
	}

	/** Whether the head alone learns in the step that comes next. */
	boolean isHeadAlone() {
		return steps < pace.frozen();
	}

	/** Moves one parameter. */
	void update(String id, boolean head, NDArray weight, NDArray gradient) {
		int step = head ? steps : steps - pace.frozen();
		float rate = (float) (schedule.getNewValue(steps) * (head ? 1 : pace.share()));
		NDArray[] state = states.computeIfAbsent(id, name -> zeros(weight));
		switch (training.optimizer()) {
		case SGD -> {
			var inputs = new NDList(weight, gradient);
			inputs.addAll(List.of(state));
			weight.getNDArrayInternal().sgdUpdate(inputs, new NDList(weight), rate, decay, 1, NO_CLIPPING,
					(float) training.momentum(), true);
		}
		case ADAM -> adam(weight, gradient, state, step, rate, decay);
		case ADAMW -> {
			weight.muli(1 - rate * decay);
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
			// It outlives the step, whatever manager the weight has.
			zeros[slot].detach();
		}
		return zeros;
	}

	/** How many steps were made. */
	int steps() {
		return steps;
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
	 * @param made    steps
	 */
	void restore(Map<String, NDArray> weights, Map<String, String> names, ArraySource saved, int made)
			throws IOException {
		steps = made;
		for (var weight : weights.entrySet()) {
			NDArray[] state = zeros(weight.getValue());
			for (int slot = 0; slot < slots; slot++) {
				FloatBuffer values = saved.values(names.get(weight.getKey()) + "." + slot);
				if (values != null) {
					state[slot].set(values);
				}
			}
			states.put(weight.getKey(), state);
		}
	}

	/** Frees what it remembers. */
	void close() {
		states.values().forEach(state -> List.of(state).forEach(NDArray::close));
		states.clear();
	}
}
