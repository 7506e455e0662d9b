package org.reannotate.worker.internal.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.symbol.ArraySource;
import org.reannotate.worker.internal.symbol.CopyBuffer;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Source;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.transfer.Parameters;
import org.reannotate.worker.internal.transfer.SymbolFeatures;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;

/**
 * A classifier's parameters under the names they have in files: our own networks' under those of their blocks, a
 * backbone's graph under its own with {@value #HEAD_WEIGHT} and {@value #HEAD_BIAS} beside them.
 *
 * @param block initialized
 */
public record ClassifierParameters(ImageClassifier block) {

	private static final String HEAD_WEIGHT = "head_weight";
	private static final String HEAD_BIAS = "head_bias";

	/** All by name, running statistics too, in a fixed order. */
	public Map<String, Parameter> byName() {
		Map<String, Parameter> names = features();
		if (isGraph()) {
			names.put(HEAD_WEIGHT, block.headWeight());
			names.put(HEAD_BIAS, block.headBias());
		} else {
			block.getParameters().forEach(pair -> names.put(pair.getKey(), pair.getValue()));
		}
		return names;
	}

	/** Likewise, without the head. */
	Map<String, Parameter> features() {
		var names = new LinkedHashMap<String, Parameter>();
		for (Pair<String, Parameter> pair : block.getParameters()) {
			Parameter parameter = pair.getValue();
			if (!isHead(parameter)) {
				names.put(isGraph() ? parameter.getName() : pair.getKey(), parameter);
			}
		}
		return names;
	}

	private boolean isGraph() {
		return block.features() instanceof SymbolFeatures;
	}

	/** Whether it belongs to the head. */
	public boolean isHead(Parameter parameter) {
		return parameter == block.headWeight() || parameter == block.headBias();
	}

	/** All arrays by name, to be written; fetched from the engine one by one. */
	public Map<String, Source> sources() {
		var arrays = new LinkedHashMap<String, Source>();
		byName().forEach((name, parameter) -> arrays.put(name, sourceOf(parameter.getArray())));
		return arrays;
	}

	/** An array as it is when it is written. */
	public static Source sourceOf(NDArray array) {
		return new Source() {

			@Override
			public long[] shape() {
				return array.getShape().getShape();
			}

			@Override
			public float[] values() {
				return array.toFloatArray();
			}

			@Override
			public ByteBuffer bytes(CopyBuffer buffer) {
				return EngineCopies.of(array, buffer);
			}
		};
	}

	/**
	 * Puts values in.
	 *
	 * @throws IOException              when they cannot be read
	 * @throws IllegalArgumentException when one is missing or of another size
	 */
	public void set(ArraySource saved) throws IOException {
		for (var entry : byName().entrySet()) {
			put(entry.getKey(), saved, entry.getValue().getArray());
		}
	}

	/** Puts the values of that name in. */
	public static void put(String name, ArraySource saved, NDArray array) throws IOException {
		FloatBuffer values = saved.values(name);
		if (values == null || values.remaining() != array.size()) {
			throw new IllegalArgumentException("The parameter " + name + " is missing or of another size");
		}
		put(values, array);
	}

	/** By the engine's own copying: it may keep the array in an order of its own, which writing into it does not know. */
	public static void put(FloatBuffer values, NDArray array) {
		try (NDArray copy = array.getManager().create(array.getShape())) {
			copy.set(values);
			copy(copy, array);
		}
	}

	/** Copies the values of an array into another one of the same shape and engine. */
	public static void copy(NDArray from, NDArray to) {
		EngineCopies.copy(from, to);
	}

	/** Writes all. */
	public void write(Path file) throws IOException {
		ParameterFileWriter.write(file, sources());
	}

	/** Reads all. */
	void read(Path file) throws BackboneException {
		read(file, byName());
	}

	/** Reads all but the head. */
	void readFeatures(Path file) throws BackboneException {
		read(file, features());
	}

	private static void read(Path file, Map<String, Parameter> wanted) throws BackboneException {
		var shapes = new LinkedHashMap<String, long[]>();
		wanted.forEach((name, parameter) -> shapes.put(name, parameter.getArray().getShape().getShape()));
		try (ParameterFile parameters = ParameterFile.open(file)) {
			Parameters.requireShapes(parameters, shapes);
			for (var entry : wanted.entrySet()) {
				put(parameters.values(entry.getKey()).asFloatBuffer(), entry.getValue().getArray());
			}
		} catch (SymbolException | IOException e) {
			throw new BackboneException(file, IoWords.of(e), e);
		}
	}

	/** Reads a head on standardized embeddings and puts the standardization into its weights. */
	void readStandardizedHead(Path file) throws BackboneException {
		int d = block.dimensions();
		int k = block.categories();
		var shapes = new LinkedHashMap<String, long[]>();
		shapes.put("head_mean", new long[] { d });
		shapes.put("head_factor", new long[] { d });
		shapes.put("head_weight_and_bias", new long[] { k, d + 1 });
		try (ParameterFile parameters = ParameterFile.open(file)) {
			Parameters.requireShapes(parameters, shapes);
			FloatBuffer mean = parameters.values("head_mean").asFloatBuffer();
			FloatBuffer factor = parameters.values("head_factor").asFloatBuffer();
			FloatBuffer both = parameters.values("head_weight_and_bias").asFloatBuffer();
			float[] weights = new float[k * d];
			float[] biases = new float[k];
			for (int c = 0; c < k; c++) {
				double bias = both.get(c * (d + 1) + d);
				for (int i = 0; i < d; i++) {
					float weight = both.get(c * (d + 1) + i) * factor.get(i);
					weights[c * d + i] = weight;
					bias -= (double) weight * mean.get(i);
				}
				biases[c] = (float) bias;
			}
			put(FloatBuffer.wrap(weights), block.headWeight().getArray());
			put(FloatBuffer.wrap(biases), block.headBias().getArray());
		} catch (SymbolException | IOException e) {
			throw new BackboneException(file, IoWords.of(e), e);
		}
	}
}
