package org.reannotate.application.commandline.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which network is trained, and how. */
public final class RecipeOptions {

	@Option(names = "--backbone", paramLabel = "NAME|DIR",
			description = "Build on this pretrained network: the name of an installed one (see `reannotate backbone list`), a"
					+ " folder with backbone.json, or zoo:NAME for one of DJL's model zoo. Default: an installed one if there"
					+ " is any.")
	private @Nullable String backbone;

	@Option(names = "--online", description = "Allow the download of a zoo: backbone that is not on this machine yet.")
	private boolean online;

	@Option(names = "--network", paramLabel = "NAME", converter = NetworkName.class,
			completionCandidates = NetworkNames.class,
			description = "Train this network from scratch, also where a backbone is installed: ${COMPLETION-CANDIDATES}."
					+ " Default where there is no backbone: small-residual.")
	private @Nullable Network network;

	@Option(names = "--image-size", paramLabel = "PIXELS",
			description = "Side of the square that a network from scratch sees, 16 to 512 (default: the network's own).")
	private @Nullable Integer imageSize;

	@Option(names = "--epochs", paramLabel = "N",
			description = "Passes over the images when training from scratch (default: the network's own).")
	private @Nullable Integer epochs;

	@Option(names = "--batch-size", paramLabel = "N",
			description = "Images in one step (default: 32). Halved by itself when memory runs out.")
	private @Nullable Integer batchSize;

	@Option(names = "--learning-rate", paramLabel = "RATE", description = "Peak learning rate (default: the network's own).")
	private @Nullable Double learningRate;

	@Option(names = "--optimizer", paramLabel = "NAME", converter = OptimizerName.class,
			completionCandidates = OptimizerNames.class, description = "One of: ${COMPLETION-CANDIDATES} (default: adam).")
	private @Nullable Optimizer optimizer;

	@Mixin
	private final FineTuningOptions fineTuning = new FineTuningOptions();

	@Option(names = "--seed", paramLabel = "N",
			description = "Seed of folds, weights and everything random (default: 1). Same seed, threads and images: same"
					+ " findings.")
	private @Nullable Long seed;

	@Option(names = "--folds", paramLabel = "N",
			description = "Parts that the images are cut into; each is judged by a model that has not seen it (default: 5).")
	private @Nullable Integer folds;

	@Option(names = "--threads", paramLabel = "N",
			description = "Processors to use (default: all). Another number may change the last digits of a result.")
	private @Nullable Integer threads;

	@Option(names = "--engine", paramLabel = "NAME",
			description = "What computes: mxnet or pytorch (default: what suits this machine); see `reannotate engine`.")
	private @Nullable String engine;

	@Nullable
	Integer threads() {
		return threads;
	}

	/** The options given that count only when a network is trained from scratch, and a verb; empty where none is. */
	public String fromScratchOnly() {
		var given = GivenOptions.of("--image-size", imageSize, "--epochs", epochs, "--learning-rate", learningRate,
				"--optimizer", optimizer).and(fineTuning.given());
		return given.isEmpty() ? "" : given + (given.size() == 1 ? " is" : " are");
	}

	/** Whether a network or a backbone is named. */
	public boolean namesNetwork() {
		return backbone != null || network != null;
	}

	/** What makes no sense; {@code null} where all does. */
	@Nullable
	String problem() {
		return problem(false);
	}

	/**
	 * What makes no sense; {@code null} where all does.
	 *
	 * @param unfrozen whether the layers of a backbone learn too
	 */
	@Nullable
	public String problem(boolean unfrozen) {
		if (backbone != null && network != null) {
			return "--backbone and --network exclude each other: either build on a pretrained network or train one from"
					+ " scratch";
		}
		String idle = fromScratchOnly();
		if (backbone != null && !idle.isEmpty() && !unfrozen) {
			return idle + " without effect with --backbone, whose network is not trained; leave it out, or choose a --network";
		}
		if (fineTuning.hasMomentum() && optimizer != Optimizer.SGD) {
			return "--momentum is of sgd; add --optimizer sgd, or leave it out";
		}
		try {
			changes().apply(Recipe.fromScratch(network == null ? Network.SMALL_RESIDUAL : network));
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	/** The request that the options stand for. */
	public RecipeRequest request(Terminal terminal) {
		Network chosen = network;
		if (chosen != null) {
			return RecipeRequest.fromScratch().changing(recipe -> Recipe.fromScratch(chosen)).changing(changes());
		}
		String wanted = backbone;
		return (wanted == null ? RecipeRequest.automatic() : RecipeRequest.backbone(folderOrName(wanted, terminal)))
				.changing(changes());
	}

	private static String folderOrName(String wanted, Terminal terminal) {
		if (wanted.contains(":") && !wanted.contains("\\")) {
			return wanted;
		}
		Path folder = terminal.resolve(Path.of(wanted));
		return Files.isDirectory(folder) ? folder.toString() : wanted;
	}

	/** Another recipe with the options that were given; throws {@link IllegalArgumentException} when one does not fit. */
	public Recipe change(Recipe recipe) {
		return changes().apply(recipe);
	}

	private UnaryOperator<Recipe> changes() {
		return recipe -> {
			Recipe changed = fineTuning.change(recipe).withOnline(online || recipe.online());
			changed = changed.withTraining(training(changed.training()));
			changed = imageSize == null ? changed : changed.withImageSize(imageSize);
			changed = seed == null ? changed : changed.withSeed(seed);
			changed = folds == null ? changed : changed.withFolds(folds);
			changed = engine == null ? changed : changed.withEngine(engine);
			return threads == null ? changed : changed.withThreads(threads);
		};
	}

	private Training training(Training training) {
		Training changed = epochs == null ? training : training.withEpochs(epochs);
		changed = batchSize == null ? changed : changed.withBatchSize(batchSize);
		changed = learningRate == null ? changed : changed.withLearningRate(learningRate);
		return optimizer == null ? changed : changed.withOptimizer(optimizer);
	}

	static final class NetworkName implements ITypeConverter<Network> {
		@Override
		public Network convert(String name) {
			return Network.of(name).orElseThrow(() -> new TypeConversionException(
					"there is no network '" + name + "'; the networks are " + String.join(", ", new NetworkNames())));
		}
	}

	static final class NetworkNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Network.values()).map(Network::id).iterator();
		}
	}

	static final class OptimizerName implements ITypeConverter<Optimizer> {
		@Override
		public Optimizer convert(String name) {
			return Optimizer.of(name).orElseThrow(() -> new TypeConversionException("there is no optimizer '" + name
					+ "'; the optimizers are " + String.join(", ", new OptimizerNames())));
		}
	}

	static final class OptimizerNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Optimizer.values()).map(Optimizer::id).iterator();
		}
	}
}
