package org.reannotate.protocol.internal.backbone;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.BackboneInput;

/** Checks the input part of a description. */
record InputCheck(Path description) {

	private static final int LEAST_SIDE = 16;
	private static final int LARGEST_SIDE = 1024;

	void check(BackboneInput input) throws BackboneException {
		require(input.name() != null && !input.name().isBlank(), Messages.InputCheck_noName);
		require("NCHW".equals(input.layout()), NLS.bind(Messages.InputCheck_layout, input.layout()));
		require("RGB".equals(input.colour()) || "BGR".equals(input.colour()),
				NLS.bind(Messages.InputCheck_colour, input.colour()));
		require(isSide(input.width()) && isSide(input.height()), NLS.bind(Messages.InputCheck_size,
				new Object[] { input.width(), input.height(), LEAST_SIDE, LARGEST_SIDE }));
		require(isTriple(input.mean()), Messages.InputCheck_mean);
		require(isTriple(input.std()) && input.std().stream().noneMatch(v -> v == 0), Messages.InputCheck_std);
	}

	private void require(boolean good, String problem) throws BackboneException {
		if (!good) {
			throw new BackboneException(description, problem);
		}
	}

	private static boolean isSide(int value) {
		return value >= LEAST_SIDE && value <= LARGEST_SIDE;
	}

	private static boolean isTriple(@Nullable List<Double> values) {
		return values != null && values.size() == 3
				&& values.stream().allMatch(v -> v != null && Double.isFinite(v));
	}
}
