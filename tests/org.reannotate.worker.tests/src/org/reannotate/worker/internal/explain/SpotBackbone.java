package org.reannotate.worker.internal.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Random;

import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/**
 * A backbone as a symbol graph, with what such graphs have: a convolution, batch normalization, a shortcut, dropout. Its
 * channels tell how much stronger one colour is than another.
 */
public final class SpotBackbone {

	private static final String SYMBOL = """
			{"nodes": [
			 {"op": "null", "name": "picture", "inputs": []},
			 {"op": "null", "name": "conv_weight", "inputs": []},
			 {"op": "null", "name": "bn_gamma", "inputs": []},
			 {"op": "null", "name": "bn_beta", "inputs": []},
			 {"op": "null", "name": "bn_moving_mean", "inputs": []},
			 {"op": "null", "name": "bn_moving_var", "inputs": []},
			 {"op": "Convolution", "name": "conv", "attrs": {"kernel": "(3, 3)", "pad": "(1, 1)", "num_filter": "6", "no_bias": "True"},
			  "inputs": [[0,0,0],[1,0,0]]},
			 {"op": "Pooling", "name": "half", "attrs": {"kernel": "(4, 4)", "stride": "(4, 4)", "pool_type": "avg"}, "inputs": [[6,0,0]]},
			 {"op": "BatchNorm", "name": "bn", "attrs": {"fix_gamma": "False", "eps": "0.001"},
			  "inputs": [[7,0,0],[2,0,0],[3,0,0],[4,0,0],[5,0,0]]},
			 {"op": "elemwise_add", "name": "sum", "inputs": [[7,0,0],[8,0,0]]},
			 {"op": "Activation", "name": "relu", "attrs": {"act_type": "relu"}, "inputs": [[9,0,0]]},
			 {"op": "Dropout", "name": "drop", "attrs": {"p": "0.5"}, "inputs": [[10,0,0]]},
			 {"op": "Pooling", "name": "pool", "attrs": {"global_pool": "True", "kernel": "(1, 1)", "pool_type": "avg"},
			  "inputs": [[11,0,0]]},
			 {"op": "Flatten", "name": "flat", "inputs": [[12,0,0]]}],
			 "heads": [[13,0,0]]}
			""";

	private SpotBackbone() {
	}

	/** Writes its folder; {@code colour} is RGB or BGR. */
	public static Path write(Path folder, String colour) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("backbone.json"), """
				{"name": "Spot", "engine": "MXNet", "symbol": "spot-symbol.json", "parameters": "spot-0000.params",
				 "input": {"name": "picture", "layout": "NCHW", "colour": "%s", "width": 32, "height": 32,
				           "mean": [120, 125, 130], "std": [60, 62, 64]},
				 "embedding": {"output": "flat_output", "size": 6}}
				""".formatted(colour));
		Files.writeString(folder.resolve("spot-symbol.json"), SYMBOL);
		var arrays = new LinkedHashMap<String, Values>();
		arrays.put("arg:conv_weight", new Values(new long[] { 6, 3, 3, 3 }, convolution()));
		arrays.put("arg:bn_gamma", new Values(new long[] { 6 }, new float[] { 1.2f, 0.8f, 1, 1.1f, 0.9f, 1 }));
		arrays.put("arg:bn_beta", new Values(new long[] { 6 }, new float[] { 0.1f, 0, -0.1f, 0, 0.2f, 0 }));
		arrays.put("aux:bn_moving_mean", new Values(new long[] { 6 }, new float[] { 0.3f, 0, 0.1f, 0, 0.2f, 0 }));
		arrays.put("aux:bn_moving_var", new Values(new long[] { 6 }, new float[] { 2, 1, 1.5f, 1, 0.7f, 1 }));
		ParameterFileWriter.write(folder.resolve("spot-0000.params"), arrays);
		return folder;
	}

	private static float[] convolution() {
		var random = new Random(6);
		float[] weights = new float[6 * 3 * 9];
		for (int filter = 0; filter < 6; filter++) {
			for (int plane = 0; plane < 3; plane++) {
				for (int i = 0; i < 9; i++) {
					float differs = filter % 3 == plane ? 0.2f : -0.1f;
					weights[(filter * 3 + plane) * 9 + i] = (filter < 3 ? differs : -differs) + 0.01f * (float) random.nextGaussian();
				}
			}
		}
		return weights;
	}
}
