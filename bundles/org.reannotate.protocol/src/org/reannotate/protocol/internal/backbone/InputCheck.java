package org.reannotate.protocol.internal.backbone;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.BackboneInput;

/** Checks the input part of a description. */
record InputCheck(Path description) {

	private static final int LEAST_SIDE = 16;
	private static final int LARGEST_SIDE = 1024;

	void check(BackboneInput input) throws BackboneException {
		require(input.name() != null && !input.name().isBlank(), "input has no name.");
		require("NCHW".equals(input.layout()), "input layout \"" + input.layout() + "\" is not known; \"NCHW\" is.");
		require("RGB".equals(input.colour()) || "BGR".equals(input.colour()),
				"input colour \"" + input.colour() + "\" is not known; \"RGB\" and \"BGR\" are.");
		require(isSide(input.width()) && isSide(input.height()), "input size " + input.width() + " x "
				+ input.height() + " is out of range; " + LEAST_SIDE + " to " + LARGEST_SIDE + " is read.");
		require(isTriple(input.mean()), "input mean must be three finite numbers.");
		require(isTriple(input.std()) && input.std().stream().noneMatch(v -> v == 0),
				"input std must be three finite numbers, none zero.");
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
