package org.reannotate.protocol.backbone;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.internal.backbone.BackboneReader;

/**
 * A pretrained network on disk, described by its {@code backbone.json}.
 *
 * <pre>
 * Backbone backbone = Backbone.read(folder);
 * int dimensions = backbone.embedding().size();
 * String cacheKey = backbone.digest();
 * </pre>
 *
 * Exactly one of {@code symbol} (a symbol graph beside its parameters) and {@code architecture} (the
 * name of one of our own networks that the parameters load into) is given. All file names are plain
 * names inside the folder. The worker checks the symbol graph and the parameters' header before use.
 *
 * @param folder        absolute
 * @param name          for people
 * @param engine        {@code MXNet}
 * @param symbol        file name of the symbol graph
 * @param architecture  id of a {@link org.reannotate.protocol.recipe.Network}
 * @param parameters    file name of the parameters
 * @param input         what it wants to see
 * @param embedding     the output taken as embedding
 * @param probabilities the output of its own categories, if it has one
 * @param labels        file name of its categories' names, if it has one
 * @param license       SPDX id, if told
 * @param digest        SHA-256 (hex) over description, symbol and parameters: equal digests, equal embeddings
 */
public record Backbone(Path folder, String name, String engine, @Nullable String symbol,
		@Nullable String architecture, String parameters, BackboneInput input, BackboneOutput embedding,
		@Nullable BackboneOutput probabilities, @Nullable String labels, @Nullable String license, String digest) {

	/** Name of the description in a backbone's folder. */
	public static final String FILE = "backbone.json";

	/**
	 * Reads and checks the description and hashes the files; loads nothing.
	 *
	 * @throws BackboneException when something is missing, damaged, out of range or points out of the folder
	 */
	public static Backbone read(Path folder) throws BackboneException {
		return BackboneReader.read(folder);
	}

	/** Full path of the parameter file. */
	public Path parametersFile() {
		return folder.resolve(parameters);
	}

	/** Full path of the symbol graph; {@code null} with an architecture. */
	public @Nullable Path symbolFile() {
		return symbol == null ? null : folder.resolve(symbol);
	}
}
