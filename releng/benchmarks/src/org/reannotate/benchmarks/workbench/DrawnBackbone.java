package org.reannotate.benchmarks.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Random;

import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** One layer of drawn filters, pooled: as many features as MobileNetV2 has, for a hundredth of the time. */
public final class DrawnBackbone {

	private static final int FEATURES = 1280;
	private static final int KERNEL = 8;
	private static final String DESCRIPTION = """
			{"name": "Drawn", "engine": "MXNet", "symbol": "drawn-symbol.json", "parameters": "drawn-0000.params",
			 "input": {"name": "data", "layout": "NCHW", "colour": "RGB", "width": 32, "height": 32,
			           "mean": [128, 128, 128], "std": [64, 64, 64]},
			 "embedding": {"output": "pool_output", "size": 1280}}
			""";
	private static final String SYMBOL = """
			{"nodes": [
			 {"op": "null", "name": "data", "inputs": []},
			 {"op": "null", "name": "conv_weight", "inputs": []},
			 {"op": "Convolution", "name": "conv", "attrs": {"kernel": "(8, 8)", "stride": "(8, 8)", "num_filter": "1280",
			  "no_bias": "True"}, "inputs": [[0,0,0],[1,0,0]]},
			 {"op": "Activation", "name": "relu", "attrs": {"act_type": "relu"}, "inputs": [[2,0,0]]},
			 {"op": "Pooling", "name": "pool", "attrs": {"global_pool": "True", "kernel": "(1, 1)", "pool_type": "avg"},
			  "inputs": [[3,0,0]]}],
			 "heads": [[4,0,0]]}
			""";

	private DrawnBackbone() {
	}

	/** Writes its folder. */
	public static Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("backbone.json"), DESCRIPTION);
		Files.writeString(folder.resolve("drawn-symbol.json"), SYMBOL);
		var random = new Random(5);
		float[] filters = new float[FEATURES * 3 * KERNEL * KERNEL];
		for (int i = 0; i < filters.length; i++) {
			filters[i] = (float) (0.1 * random.nextGaussian());
		}
		var arrays = new LinkedHashMap<String, Values>();
		arrays.put("arg:conv_weight", new Values(new long[] { FEATURES, 3, KERNEL, KERNEL }, filters));
		ParameterFileWriter.write(folder.resolve("drawn-0000.params"), arrays);
		return folder;
	}
}
