package org.reannotate.protocol.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.json.Json;

/**
 * Everything that decides what a run computes, given its images and labels: the same recipe, input
 * and thread count give the same arrays, byte for byte.
 *
 * <pre>
 * Recipe recipe = Recipe.transfer("/backbones/mobilenet_v2").withSeed(7).withFolds(5);
 * Recipe small = Recipe.fromScratch(Network.SMALL_RESIDUAL).withThreads(2);
 * String json = small.toJson();
 * </pre>
 *
 * @param name      part of the run's name: letters, digits, {@code . _ -}, at most 60
 * @param kind      which way
 * @param network   network trained, for {@link RecipeKind#FROM_SCRATCH} only
 * @param options   what is left out of that network or put into it; absent in old files: as published
 * @param backbone  folder of the backbone, {@code zoo:<name>} / {@code djl://...} for DJL's model zoo, or
 *                  {@code run:<name>} for the network of an earlier run beside this one; for
 *                  {@link RecipeKind#TRANSFER} only
 * @param online    whether the zoo may be downloaded from; without it only a local copy is used
 * @param imageSize side of the square input of a network from scratch, {@code 16..512}
 * @param training  hyperparameters
 * @param seed      of everything random
 * @param threads   of the network; another number gives other bits
 * @param folds     {@code 2..100}; counts with {@link Evaluation.Kind#FOLDS} only
 * @param device    {@code -1} for the CPU, {@code -2} for whatever is best, else the number of the GPU
 * @param evaluation which images the network is judged by; absent in old files: folds
 * @param engine    {@value #MXNET} or {@value #PYTORCH}; null: the default of the machine
 * @param transfer  how much of the backbone learns, for {@link RecipeKind#TRANSFER} only; absent in old files: the head
 * @param gpus      graphics cards that share each batch of training: {@code 0,1}, or {@value #ALL_GPUS} that there are;
 *                  null: one device computes all; a run's recipe says which they were, {@code device} the first of them
 */
public record Recipe(String name, RecipeKind kind, @Nullable Network network, NetworkOptions options,
		@Nullable String backbone,
		boolean online, int imageSize, Training training, long seed, int threads, int folds, int device,
		Evaluation evaluation, @Nullable String engine, @Nullable Transfer transfer, @Nullable String gpus) {

	/** Device number that stands for the CPU. */
	public static final int CPU = -1;

	/** Device number that stands for whatever is best; a run's recipe says what it was. The worker takes it as the CPU. */
	public static final int AUTOMATIC = -2;

	/** Name of the first engine. */
	public static final String MXNET = "mxnet";

	/** Name of the second engine. */
	public static final String PYTORCH = "pytorch";

	/** All graphics cards that the engine finds. */
	public static final String ALL_GPUS = "all";

	private static final Pattern GPUS = Pattern.compile("\\d{1,3}(,\\d{1,3})+");
	private static final String RUN = "run:";
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
	private static final Pattern RUN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

	/** Checks every part; throws {@link IllegalArgumentException} that names the wrong one. */
	public Recipe {
		options = options == null ? NetworkOptions.DEFAULT : options;
		evaluation = evaluation == null ? Evaluation.FOLDS : evaluation;
		transfer = transfer == null && kind == RecipeKind.TRANSFER ? Transfer.HEAD_ONLY : transfer;
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(NLS.bind(Messages.Recipe_name, name));
		}
		requirePart(network, kind == RecipeKind.FROM_SCRATCH, () -> Messages.Recipe_noNetwork,
				() -> Messages.Recipe_network);
		requirePart(backbone, kind == RecipeKind.TRANSFER, () -> Messages.Recipe_noBackbone,
				() -> Messages.Recipe_backbone);
		requirePart(transfer, kind == RecipeKind.TRANSFER, () -> Messages.Recipe_noTransfer,
				() -> Messages.Recipe_transfer);
		checkRunName(backbone);
		if (engine != null && !engine.equals(MXNET) && !engine.equals(PYTORCH)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.Recipe_engine, new Object[] { engine, MXNET, PYTORCH }));
		}
		Ranges.check(() -> Messages.Ranges_imageSize, imageSize, 16, 512);
		Ranges.check(() -> Messages.Ranges_threads, threads, 1, 1024);
		Ranges.check(() -> Messages.Ranges_folds, folds, 2, 100);
		Ranges.check(() -> Messages.Ranges_device, device, AUTOMATIC, 1024);
		checkGpus(gpus);
		if (training == null) {
			throw new IllegalArgumentException(Messages.Recipe_noTraining);
		}
	}

	/** The name becomes a folder beside the run's own: it must not lead elsewhere. */
	private static void checkRunName(@Nullable String backbone) {
		if (backbone != null && backbone.startsWith(RUN) && !RUN_NAME.matcher(backbone.substring(RUN.length())).matches()) {
			throw new IllegalArgumentException(NLS.bind(Messages.Recipe_noRun, backbone));
		}
	}

	private static void checkGpus(@Nullable String gpus) {
		if (gpus != null && !gpus.equals(ALL_GPUS)
				&& (!GPUS.matcher(gpus).matches() || numbers(gpus).size() <= gpus.chars().filter(c -> c == ',').count())) {
			throw new IllegalArgumentException(NLS.bind(Messages.Recipe_gpus, gpus, ALL_GPUS));
		}
	}

	private static List<Integer> numbers(String gpus) {
		return Arrays.stream(gpus.split(",")).map(Integer::valueOf).distinct().toList();
	}

	private static void requirePart(@Nullable Object value, boolean wanted, Supplier<String> missing,
			Supplier<String> surplus) {
		if ((value != null) != wanted) {
			throw new IllegalArgumentException((wanted ? missing : surplus).get());
		}
	}

	/** Transfer from that backbone (a folder, {@code zoo:<name>} or {@code djl://...}) with default values. */
	public static Recipe transfer(String backbone) {
		Training training = Training.defaults(Network.SMALL_RESIDUAL).withBatchSize(32);
		return new Recipe("transfer", RecipeKind.TRANSFER, null, NetworkOptions.DEFAULT, backbone, false, 224, training, 1,
				defaultThreads(), 5, CPU, Evaluation.FOLDS, null, Transfer.HEAD_ONLY, null);
	}

	/**
	 * Transfer from that backbone in which all layers learn after an epoch of the head alone, with values that suit a
	 * backbone of MobileNet's size: few epochs, small batches, a small rate.
	 */
	public static Recipe unfreezing(String backbone) {
		Recipe recipe = transfer(backbone);
		return recipe.withName("unfreezing").withTransfer(new Transfer(1, 0.1)).withTraining(
				recipe.training().withEpochs(5).withBatchSize(16).withLearningRate(1e-3));
	}

	/** Training from scratch with that network's default values. */
	public static Recipe fromScratch(Network network) {
		return new Recipe(network.id(), RecipeKind.FROM_SCRATCH, network, NetworkOptions.DEFAULT, null, false, network.imageSize(),
				Training.defaults(network), 1, defaultThreads(), 5, CPU, Evaluation.FOLDS, null, null, null);
	}

	private static int defaultThreads() {
		return Runtime.getRuntime().availableProcessors();
	}

	/** Reads what {@link #toJson()} wrote; throws {@link IllegalArgumentException} when it is not a valid recipe. */
	public static Recipe fromJson(String json) {
		return Json.parse(json, Recipe.class, () -> Messages.Recipe_text);
	}

	/** One object, readable. */
	public String toJson() {
		return Json.pretty(this);
	}

	/** Same under another name. */
	public Recipe withName(String value) {
		return new Recipe(value, kind, network, options, backbone, online, imageSize, training, seed, threads, folds, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same, allowed to download from DJL's model zoo or not. */
	public Recipe withOnline(boolean value) {
		return new Recipe(name, kind, network, options, backbone, value, imageSize, training, seed, threads, folds, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same with other parts in the network. */
	public Recipe withOptions(NetworkOptions value) {
		return new Recipe(name, kind, network, value, backbone, online, imageSize, training, seed, threads, folds, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same with another input side. */
	public Recipe withImageSize(int value) {
		return new Recipe(name, kind, network, options, backbone, online, value, training, seed, threads, folds, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same with other hyperparameters. */
	public Recipe withTraining(Training value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, value, seed, threads, folds, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same with another seed. */
	public Recipe withSeed(long value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, training, value, threads, folds, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same with another thread count. */
	public Recipe withThreads(int value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, training, seed, value, folds, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same with another number of folds. */
	public Recipe withFolds(int value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, training, seed, threads, value, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same on another device. */
	public Recipe withDevice(int value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, training, seed, threads, folds, value,
				evaluation, engine, transfer, gpus);
	}

	/** Same from another backbone. */
	public Recipe withBackbone(String value) {
		return new Recipe(name, kind, network, options, value, online, imageSize, training, seed, threads, folds, device,
				evaluation, engine, transfer, gpus);
	}

	/** Same, judged by other images. */
	public Recipe withEvaluation(Evaluation value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, training, seed, threads, folds, device,
				value, engine, transfer, gpus);
	}

	/** Same on another engine; null: the default of the machine. */
	public Recipe withEngine(@Nullable String value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, training, seed, threads, folds, device,
				evaluation, value, transfer, gpus);
	}

	/** Same with more or less of the backbone learning. */
	public Recipe withTransfer(Transfer value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, training, seed, threads, folds, device,
				evaluation, engine, value, gpus);
	}

	/** Same, with each batch shared by other graphics cards; null: by none. */
	public Recipe withGpus(@Nullable String value) {
		return new Recipe(name, kind, network, options, backbone, online, imageSize, training, seed, threads, folds, device,
				evaluation, engine, transfer, value);
	}

	/** Numbers of the graphics cards that share each batch; empty where none are named one by one. */
	public List<Integer> gpuNumbers() {
		return gpus == null || gpus.equals(ALL_GPUS) ? List.of() : numbers(gpus);
	}

	/** The backbone that stands for the network of an earlier run of the same dataset. */
	public static String backboneOfRun(String run) {
		return RUN + run;
	}

	/** Name of the earlier run that the backbone is taken from; null where it comes from elsewhere. */
	public @Nullable String backboneRun() {
		return backbone != null && backbone.startsWith(RUN) ? backbone.substring(RUN.length()) : null;
	}

	/**
	 * Whether it trains a network on the pictures, epoch by epoch, and not a head on kept embeddings. From the network of an
	 * earlier run always: each fold begins with a network that has not seen what it is going to be asked.
	 */
	public boolean trainsNetwork() {
		return transfer == null || transfer.unfreezes() || backboneRun() != null;
	}

	/** How many networks are trained: the folds, or 1 with a split. */
	public int networks() {
		return evaluation.isSplit() ? 1 : folds;
	}
}
