package org.reannotate.core.model.engine;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;

/**
 * Where training will run, and why there.
 *
 * @param engine  {@code mxnet} or {@code pytorch}, as {@link Recipe#engine()} names it
 * @param device  {@link Recipe#CPU} or the number of the GPU
 * @param report  what the probe of that device told; null where none was needed
 * @param reasons sentences for people: why what was asked for, or would have been faster, is not used; empty when
 *                nothing was given up
 */
public record DeviceChoice(String engine, int device, @Nullable EngineReport report, List<String> reasons) {

	public DeviceChoice {
		reasons = List.copyOf(reasons);
	}

	/** Whether a graphics card computes. */
	public boolean usesGpu() {
		return device != Recipe.CPU;
	}
}
