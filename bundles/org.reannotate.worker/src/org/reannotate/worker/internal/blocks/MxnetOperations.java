package org.reannotate.worker.internal.blocks;

import ai.djl.mxnet.engine.MxNDManager;
import ai.djl.mxnet.engine.MxOpParams;
import ai.djl.ndarray.NDList;

/** Operations that DJL has no name for on MXNet. A class of its own, because with another engine it cannot be loaded. */
final class MxnetOperations {

	private MxnetOperations() {
	}

	/** Batch normalization over the second axis; frozen, it uses the running statistics whatever is recorded. */
	static NDList batchNormalization(NDList operands, float epsilon, float momentum, boolean frozen) {
		var parameters = new MxOpParams();
		parameters.addParam("eps", epsilon);
		parameters.addParam("momentum", momentum);
		parameters.addParam("axis", 1);
		parameters.addParam("fix_gamma", false);
		parameters.addParam("use_global_stats", frozen);
		var manager = (MxNDManager) operands.head().getManager();
		return new NDList(manager.invoke("_npx_batch_norm", operands, parameters).get(0));
	}
}
