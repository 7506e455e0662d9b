package org.reannotate.application.commandline.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
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

	@Option(names = "--backbone", paramLabel = "NAME|DIR")
	private @Nullable String backbone;

	@Option(names = "--online")
	private boolean online;

	@Option(names = "--network", paramLabel = "NAME", converter = NetworkName.class,
			completionCandidates = NetworkNames.class)
	private @Nullable Network network;

	@Option(names = "--image-size", paramLabel = "PIXELS")
	private @Nullable Integer imageSize;

	@Option(names = "--epochs", paramLabel = "N")
	private @Nullable Integer epochs;

	@Option(names = "--batch-size", paramLabel = "N")
	private @Nullable Integer batchSize;

	@Option(names = "--learning-rate", paramLabel = "RATE")
	private @Nullable Double learningRate;

	@Option(names = "--optimizer", paramLabel = "NAME", converter = OptimizerName.class,
			completionCandidates = OptimizerNames.class)
	private @Nullable Optimizer optimizer;

	@Mixin
	private final FineTuningOptions fineTuning = new FineTuningOptions();

	@Option(names = "--seed", paramLabel = "N")
	private @Nullable Long seed;

	@Option(names = "--folds", paramLabel = "N")
	private @Nullable Integer folds;

	@Option(names = "--threads", paramLabel = "N")
	private @Nullable Integer threads;

	@Option(names = "--engine", paramLabel = "NAME")
	private @Nullable String engine;

	@Nullable
	Integer threads() {
		return threads;
	}

	/** The options given that count only when a network is trained from scratch. */
	public GivenOptions fromScratchOnly() {
		return GivenOptions.of("--image-size", imageSize, "--epochs", epochs, "--learning-rate", learningRate,
				"--optimizer", optimizer).and(fineTuning.given());
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
			return Messages.RecipeOptions_backboneAndNetwork;
		}
		GivenOptions idle = fromScratchOnly();
		if (backbone != null && !idle.isEmpty() && !unfrozen) {
			return idle.in(Messages.RecipeOptions_idleOne, Messages.RecipeOptions_idle);
		}
		if (fineTuning.hasMomentum() && optimizer != Optimizer.SGD) {
			return Messages.RecipeOptions_momentum;
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
					NLS.bind(Messages.RecipeOptions_noNetwork, name, String.join(", ", new NetworkNames()))));
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
			return Optimizer.of(name).orElseThrow(() -> new TypeConversionException(
					NLS.bind(Messages.RecipeOptions_noOptimizer, name, String.join(", ", new OptimizerNames()))));
		}
	}

	static final class OptimizerNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Optimizer.values()).map(Optimizer::id).iterator();
		}
	}
}
