package org.reannotate.protocol.run;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;

/**
 * {@code parameters/network.json}: how the parameters beside it become a network that predicts. With {@code network} it is
 * one of our own; without, it is the backbone's graph with a head. With {@code headOnly} the parameter files hold the head
 * alone and the backbone's own parameters belong to it; else they hold everything.
 *
 * @param format         of this file, now {@value #FORMAT}
 * @param network        one of our own; null: the graph of the backbone
 * @param options        of that network
 * @param headOnly       whether the parameter files hold heads on the backbone's embeddings
 * @param backbone       folder, absolute, of the backbone that is needed beside the parameters; null: none is
 * @param backboneDigest of that backbone
 * @param folds          parameter files: {@code fold-0.params ...}; 0: a split's {@code network.params}
 * @param input          what it wants to see
 * @param dimensions     of the embedding, the features the head sees
 * @param columns        in order
 * @param loss           how logits become probabilities
 * @param temperature    that logits are divided by before, fitted on what was held out
 * @param mirrored       whether the run asked about mirrored pictures too and took the mean of the logits
 */
public record RunNetworkInfo(int format, @Nullable Network network, NetworkOptions options, boolean headOnly,
		@Nullable String backbone, @Nullable String backboneDigest, int folds, BackboneInput input, int dimensions,
		List<RunColumn> columns, Loss loss, double temperature, boolean mirrored) {

	/** Version of {@code network.json}. */
	public static final int FORMAT = 1;

	private static final long LIMIT = 256L << 20;

	/** Writes {@code network.json}. */
	public void write(RunFolder folder) throws IOException {
		AtomicFile.write(folder.parameters().resolve("network.json"), Json.pretty(this));
	}

	/**
	 * Reads {@code network.json}.
	 *
	 * @throws IOException when it is missing (runs of the first versions have none), damaged or of a newer format
	 */
	public static RunNetworkInfo read(RunFolder folder) throws IOException {
		RunNetworkInfo info = Json.read(folder.parameters().resolve("network.json"), RunNetworkInfo.class, LIMIT);
		if (info.format > FORMAT) {
			throw new IOException(NLS.bind(Messages.RunNetworkInfo_format,
					new Object[] { folder.name(), info.format, FORMAT }));
		}
		if (info.input == null || info.columns == null || info.loss == null || info.options == null) {
			throw new IOException(NLS.bind(Messages.RunNetworkInfo_incomplete, folder.name()));
		}
		return info;
	}
}
