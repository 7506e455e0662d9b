package org.reannotate.worker.internal.blocks;

import org.eclipse.jdt.annotation.Nullable;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/**
 * Features and a linear head. Input: N x 3 x H x W float32; outputs: logits N x K, then the embedding N x D (the
 * features the head sees, after dropout while training).
 */
public final class ImageClassifier extends AbstractBlock implements Symbolic {

	private final Block features;
	private final Linear head;
	private final Dropout dropout;
	private final int categories;
	private final int dimensions;

	/** Features must map N x 3 x H x W to N x D. */
	ImageClassifier(Block features, int dimensions, int categories, float dropoutRate) {
		this.features = addChildBlock("features", features);
		this.dropout = new Dropout(dropoutRate);
		this.head = addChildBlock("head", Linear.builder().setUnits(categories).build());
		this.categories = categories;
		this.dimensions = dimensions;
	}

	/** D. */
	public int dimensions() {
		return dimensions;
	}

	/** K. */
	public int categories() {
		return categories;
	}

	/**
	 * Freezes or thaws every batch normalization and leaves dropout out while frozen: gradients recorded then are those
	 * of prediction.
	 */
	public void setFrozen(boolean frozen) {
		dropout.setFrozen(frozen);
		setFrozen(this, frozen);
	}

	private static void setFrozen(Block block, boolean frozen) {
		if (block instanceof BatchNormalization normalization) {
			normalization.setFrozen(frozen);
		} else if (block instanceof Dropout dropped) {
			dropped.setFrozen(frozen);
		}
		block.getChildren().values().forEach(child -> setFrozen(child, frozen));
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDArray embedding = features.forward(store, inputs, training).singletonOrThrow();
		NDList seen = dropout.forward(store, new NDList(embedding), training);
		NDArray logits = head.forward(store, seen, training).singletonOrThrow();
		return new NDList(logits, embedding);
	}

	/** As a symbol it has the logits alone. */
	@Override
	public int write(BlockSymbols symbols, int input) {
		return symbols.write(head, writeFeatures(symbols, input));
	}

	int writeFeatures(BlockSymbols symbols, int input) {
		return symbols.write(features, input);
	}

	@Override
	protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputShapes) {
		features.initialize(manager, type, inputShapes);
		head.initialize(manager, type, features.getOutputShapes(inputShapes));
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		long rows = inputShapes[0].get(0);
		return new Shape[] { new Shape(rows, categories), new Shape(rows, dimensions) };
	}
}
