package org.reannotate.worker.internal.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;

import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.transfer.BackboneSource;

/** How a run's parameters become a network; runs of the first versions did not write it down, but it can be told. */
final class NetworkDescription {

	private static final String INPUT = "data";

	private NetworkDescription() {
	}

	static RunNetworkInfo read(RunFolder run, RunInfo info, Job job) throws IOException, WorkerException {
		if (Files.exists(run.parameters().resolve("network.json"))) {
			return RunNetworkInfo.read(run);
		}
		Recipe recipe = info.recipe();
		double temperature = info.metrics().getOrDefault("temperature", 1.0);
		if (recipe.kind() == RecipeKind.FROM_SCRATCH) {
			return new RunNetworkInfo(RunNetworkInfo.FORMAT, recipe.network(), recipe.options(), false, null, null,
					recipe.folds(), own(recipe.imageSize()), 0, info.categories(), recipe.training().loss(), temperature,
					recipe.training().augmentation().flip());
		}
		Backbone backbone = BackboneSource.resolve(String.valueOf(recipe.backbone()), false, job);
		return new RunNetworkInfo(RunNetworkInfo.FORMAT, null, recipe.options(), true, backbone.folder().toString(),
				info.backboneDigest(), recipe.folds(), backbone.input(), backbone.embedding().size(), info.categories(),
				recipe.training().loss(), temperature, false);
	}

	/** What all networks of our own want to see. */
	private static BackboneInput own(int side) {
		return new BackboneInput(INPUT, "NCHW", "RGB", side, side, three(Normalization.STANDARD_MEAN),
				three(Normalization.STANDARD_DEVIATION));
	}

	private static List<Double> three(double value) {
		return Collections.nCopies(3, value);
	}
}
