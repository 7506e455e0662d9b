package org.reannotate.worker.internal.blocks;

import org.eclipse.jdt.annotation.Nullable;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/** Dropout that can be frozen: then nothing is dropped, also while gradients are recorded. */
final class Dropout extends AbstractBlock implements Symbolic {

	private final float rate;
	private boolean frozen;

	Dropout(float rate) {
		this.rate = rate;
	}

	void setFrozen(boolean value) {
		frozen = value;
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		if (!training || frozen || rate == 0) {
			return inputs;
		}
		return ai.djl.nn.norm.Dropout.dropout(inputs.singletonOrThrow(), rate, true);
	}

	@Override
	public int write(BlockSymbols symbols, int input) {
		return input;
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		return inputShapes;
	}
}
