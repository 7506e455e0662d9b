package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Random;

import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** A backbone with what makes gradients of graphs go wrong: batch norm with statistics of its own, and dropout. */
public final class NormalizedBackbone {

	private static final String DESCRIPTION = """
			{"name": "Normalized", "engine": "MXNet", "symbol": "net-symbol.json", "parameters": "net-0000.params",
			 "input": {"name": "data", "layout": "NCHW", "colour": "RGB", "width": 16, "height": 16,
			           "mean": [128, 128, 128], "std": [64, 64, 64]},
			 "embedding": {"output": "pool_output", "size": 5}}
			""";
	private static final String SYMBOL = """
			{"nodes": [
			 {"op": "null", "name": "data", "inputs": []},
			 {"op": "null", "name": "conv_weight", "inputs": []},
			 {"op": "Convolution", "name": "conv", "attrs": {"kernel": "(3, 3)", "pad": "(1, 1)", "num_filter": "5",
			  "no_bias": "True"}, "inputs": [[0,0,0],[1,0,0]]},
			 {"op": "null", "name": "bn_gamma", "inputs": []},
			 {"op": "null", "name": "bn_beta", "inputs": []},
			 {"op": "null", "name": "bn_moving_mean", "inputs": []},
			 {"op": "null", "name": "bn_moving_var", "inputs": []},
			 {"op": "BatchNorm", "name": "bn", "attrs": {"fix_gamma": "False", "eps": "1e-05"},
			  "inputs": [[2,0,0],[3,0,0],[4,0,0],[5,0,0],[6,0,0]]},
			 {"op": "Activation", "name": "smooth", "attrs": {"act_type": "softrelu"}, "inputs": [[7,0,0]]},
			 {"op": "Dropout", "name": "drop", "attrs": {"p": "0.5"}, "inputs": [[8,0,0]]},
			 {"op": "Pooling", "name": "pool", "attrs": {"global_pool": "True", "kernel": "(1, 1)", "pool_type": "avg"},
			  "inputs": [[9,0,0]]}],
			 "heads": [[10,0,0]]}
			""";

	private NormalizedBackbone() {
	}

	/** Writes its folder; its parameters are drawn. */
	public static Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("backbone.json"), DESCRIPTION);
		Files.writeString(folder.resolve("net-symbol.json"), SYMBOL);
		var random = new Random(5);
		var arrays = new LinkedHashMap<String, Values>();
		arrays.put("arg:conv_weight", new Values(new long[] { 5, 3, 3, 3 }, draw(random, 135, 0, 0.3)));
		arrays.put("arg:bn_gamma", new Values(new long[] { 5 }, draw(random, 5, 1, 0.2)));
		arrays.put("arg:bn_beta", new Values(new long[] { 5 }, draw(random, 5, 0, 0.2)));
		arrays.put("aux:bn_moving_mean", new Values(new long[] { 5 }, draw(random, 5, 0.3, 0.3)));
		arrays.put("aux:bn_moving_var", new Values(new long[] { 5 }, draw(random, 5, 2, 0.1)));
		ParameterFileWriter.write(folder.resolve("net-0000.params"), arrays);
		return folder;
	}

	private static float[] draw(Random random, int count, double mean, double deviation) {
		float[] values = new float[count];
		for (int i = 0; i < count; i++) {
			values[i] = (float) (mean + deviation * random.nextGaussian());
		}
		return values;
	}
}
