package org.reannotate.worker.internal.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.transfer.SymbolFeatures;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import org.eclipse.osgi.util.NLS;

/**
 * What a classifier is made of before it learns: one of our own networks or a backbone's graph, with random or given
 * parameters.
 *
 * @param name       for people
 * @param digest     of what decides its parameters; of random ones: the network's name
 * @param network    one of our own; null: the backbone's graph
 * @param options    of that network; of a graph: the dropout before the head
 * @param backbone   whose graph or parameters it takes
 * @param input      what it wants to see
 * @param parameters file of an earlier run with parameters for all but the head; null: the backbone's own, or random ones
 */
public record NetworkStart(String name, String digest, @Nullable Network network, NetworkOptions options,
		@Nullable Backbone backbone, BackboneInput input, @Nullable Path parameters) {

	private static final List<Double> OWN_MEAN = List.of(127.5, 127.5, 127.5);
	private static final List<Double> OWN_STD = List.of(64.0, 64.0, 64.0);
	private static final float GRAPH_DROPOUT = 0.2f;

	/** A network of our own with random parameters. */
	public static NetworkStart random(Recipe recipe) {
		Network network = recipe.network() == null ? Network.SMALL_RESIDUAL : recipe.network();
		int side = recipe.imageSize();
		return new NetworkStart(network.id(), String.valueOf(network), network, recipe.options(), null,
				new BackboneInput("data", "NCHW", "RGB", side, side, OWN_MEAN, OWN_STD), null);
	}

	/** A pretrained backbone. */
	public static NetworkStart of(Backbone backbone, NetworkOptions options) {
		Network own = backbone.architecture() == null ? null : Network.of(backbone.architecture()).orElseThrow();
		return new NetworkStart(backbone.name(), backbone.digest(), own, own == null ? options : NetworkOptions.DEFAULT,
				backbone, backbone.input(), null);
	}

	/**
	 * The network of a finished run.
	 *
	 * @param fold which of its networks; with a split there is one
	 * @throws BackboneException when it is missing, damaged, or needs a backbone that is gone or another one by now
	 */
	static NetworkStart of(RunFolder run, RunNetworkInfo info, int fold) throws BackboneException {
		Backbone backbone = backbone(info);
		if (info.headOnly()) {
			if (backbone == null) {
				throw new BackboneException(run.path(), Messages.NetworkStart_noBackbone);
			}
			return of(backbone, info.options());
		}
		Path file = info.folds() == 0 ? run.splitParameters() : run.parameters(fold);
		if (!Files.isRegularFile(file)) {
			throw new BackboneException(file, Messages.NetworkStart_missing);
		}
		return new NetworkStart(NLS.bind(Messages.NetworkStart_run, run.name()),
				String.join(" ", "run", run.name(), file.getFileName().toString()), info.network(), info.options(),
				backbone, info.input(), file);
	}

	private static @Nullable Backbone backbone(RunNetworkInfo info) throws BackboneException {
		String folder = info.backbone();
		if (folder == null) {
			return null;
		}
		Backbone backbone = Backbone.read(Path.of(folder));
		if (!backbone.digest().equals(info.backboneDigest())) {
			throw new BackboneException(backbone.folder(), Messages.NetworkStart_otherBackbone);
		}
		return backbone;
	}

	/** What a finished run says about its networks. */
	static RunNetworkInfo describe(RunFolder run) throws BackboneException {
		try {
			return RunNetworkInfo.read(run);
		} catch (IOException e) {
			throw new BackboneException(run.path(), NLS.bind(Messages.NetworkStart_noDescription, IoWords.of(e)), e);
		}
	}

	/** Whether it has learned before. */
	public boolean isPretrained() {
		return backbone != null || parameters != null;
	}

	/**
	 * Makes it; what is random follows from the engine's seed.
	 *
	 * @param manager    owns its arrays
	 * @param categories of its new head
	 * @throws BackboneException when parameters do not fit
	 */
	public ImageClassifier create(NDManager manager, int categories) throws BackboneException {
		ImageClassifier block = block(manager, categories);
		block.initialize(manager, DataType.FLOAT32, new Shape(1, 3, input.height(), input.width()));
		Path file = parameters;
		if (file == null && backbone != null && network != null) {
			file = backbone.parametersFile();
		}
		if (file != null) {
			new ClassifierParameters(block).readFeatures(file);
		}
		block.setStatisticsKept(isPretrained());
		return block;
	}

	private ImageClassifier block(NDManager manager, int categories) throws BackboneException {
		if (network == null) {
			Backbone graph = java.util.Objects.requireNonNull(backbone);
			float dropout = options.dropout() == NetworkOptions.OWN ? GRAPH_DROPOUT : (float) options.dropout();
			return ImageClassifier.on(SymbolFeatures.load(graph, manager), graph.embedding().size(), categories, dropout);
		}
		if (input.width() != input.height()) {
			throw new BackboneException(backbone == null ? Path.of(name) : backbone.folder(),
					NLS.bind(Messages.NetworkStart_squares, network.id()));
		}
		return Networks.create(network, options, categories, input.width());
	}

	/** The folder that its parameters are of no use without; null: there is none. */
	public @Nullable Backbone neededBackbone() {
		return network == null ? backbone : null;
	}
}
