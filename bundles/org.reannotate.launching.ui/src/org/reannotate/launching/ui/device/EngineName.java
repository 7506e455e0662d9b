package org.reannotate.launching.ui.device;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.engine.Engines;

/** Names of engines for people. */
public final class EngineName {

	private EngineName() {
	}

	/** The name of an engine as a recipe names it; null: the default. */
	public static String of(@Nullable String engine) {
		if (engine == null) {
			return Messages.EngineName_default;
		}
		return switch (engine) {
		case Engines.MXNET -> "MXNet";
		case Engines.PYTORCH -> "PyTorch";
		default -> engine;
		};
	}
}
