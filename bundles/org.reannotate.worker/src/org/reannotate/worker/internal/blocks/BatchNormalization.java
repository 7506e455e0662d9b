package org.reannotate.worker.internal.blocks;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.engine.NativeEngine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/**
 * Batch normalization over the channels of N x C x H x W that can be frozen: then it uses its running
 * statistics also while gradients are recorded, which explanations need and DJL's own block cannot do on MXNet.
 */
public final class BatchNormalization extends AbstractBlock implements Symbolic {

	private static final float EPSILON = 1e-5f;
	private static final float MOMENTUM = 0.9f;

	private final Parameter gamma = add("gamma", Parameter.Type.GAMMA, true);
	private final Parameter beta = add("beta", Parameter.Type.BETA, true);
	private final Parameter runningMean = add("runningMean", Parameter.Type.RUNNING_MEAN, false);
	private final Parameter runningVariance = add("runningVar", Parameter.Type.RUNNING_VAR, false);
	private boolean frozen;

	private Parameter add(String name, Parameter.Type type, boolean learned) {
		return addParameter(Parameter.builder().setName(name).setType(type).optRequiresGrad(learned).build());
	}

	/** Whether running statistics are used, and left as they are, in training too. */
	public void setFrozen(boolean value) {
		frozen = value;
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDArray input = inputs.singletonOrThrow();
		var device = input.getDevice();
		NDArray scale = store.getValue(gamma, device, training);
		NDArray shift = store.getValue(beta, device, training);
		NDArray mean = store.getValue(runningMean, device, training);
		NDArray variance = store.getValue(runningVariance, device, training);
		if (NativeEngine.isMxnet(input.getManager())) {
			return MxnetOperations.batchNormalization(new NDList(input, scale, shift, mean, variance), EPSILON, MOMENTUM,
					frozen);
		}
		return input.getNDArrayInternal().batchNorm(input, mean, variance, scale, shift, 1, MOMENTUM, EPSILON,
				training && !frozen);
	}

	@Override
	public int write(BlockSymbols symbols, int input) {
		return symbols.operation("BatchNorm", Map.of("eps", EPSILON, "momentum", MOMENTUM, "axis", 1, "fix_gamma", false),
				input, symbols.parameter(this, "gamma"), symbols.parameter(this, "beta"),
				symbols.parameter(this, "runningMean"), symbols.parameter(this, "runningVar"));
	}

	@Override
	protected void prepare(Shape[] inputShapes) {
		var channels = new Shape(inputShapes[0].get(1));
		for (Parameter parameter : parameters.values()) {
			parameter.setShape(channels);
		}
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		return new Shape[] { inputShapes[0] };
	}
}
