package org.reannotate.worker.internal.blocks;

import org.eclipse.jdt.annotation.Nullable;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
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
	private boolean frozen;
	private boolean statisticsKept;

	/** A linear head on any block that maps N x 3 x H x W to N x D and drops and normalizes nothing that changes. */
	public static ImageClassifier on(Block features, int dimensions, int categories, float dropoutRate) {
		return new ImageClassifier(features, dimensions, categories, dropoutRate);
	}

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
	public void setFrozen(boolean value) {
		frozen = value;
		dropout.setFrozen(value);
		apply(this);
	}

	/**
	 * Whether every batch normalization uses and keeps the statistics it has, in training too: a pretrained network's are
	 * of far more pictures than a batch holds.
	 */
	public void setStatisticsKept(boolean value) {
		statisticsKept = value;
		apply(this);
	}

	private void apply(Block block) {
		if (block instanceof BatchNormalization normalization) {
			normalization.setFrozen(frozen || statisticsKept);
		} else if (block instanceof Dropout dropped) {
			dropped.setFrozen(frozen);
		}
		block.getChildren().values().forEach(this::apply);
	}

	/** N x D as in prediction; outside of a gradient collector the features learn nothing from it. */
	public NDArray embed(ParameterStore store, NDArray pictures) {
		return features.forward(store, new NDList(pictures), false).singletonOrThrow();
	}

	/** N x K from N x D. */
	public NDArray classify(ParameterStore store, NDArray embedding, boolean training) {
		NDList seen = dropout.forward(store, new NDList(embedding), training);
		return head.forward(store, seen, training).singletonOrThrow();
	}

	/** Everything before the head. */
	public Block features() {
		return features;
	}

	/** K x D. */
	public Parameter headWeight() {
		return headParameter(Parameter.Type.WEIGHT);
	}

	/** K. */
	public Parameter headBias() {
		return headParameter(Parameter.Type.BIAS);
	}

	private Parameter headParameter(Parameter.Type type) {
		return head.getParameters().values().stream().filter(p -> p.getType() == type).findFirst().orElseThrow();
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDArray embedding = features.forward(store, inputs, training).singletonOrThrow();
		return new NDList(classify(store, embedding, training), embedding);
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
