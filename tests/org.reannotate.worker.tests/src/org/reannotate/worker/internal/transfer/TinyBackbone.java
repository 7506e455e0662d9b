package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** A backbone whose embedding is the mean of each colour plane, in the order red, green, blue, and red once more. */
public final class TinyBackbone {

	static final String DESCRIPTION = """
			{"name": "Tiny", "engine": "MXNet", "symbol": "tiny-symbol.json", "parameters": "tiny-0000.params",
			 "input": {"name": "data", "layout": "NCHW", "colour": "RGB", "width": 16, "height": 16,
			           "mean": [0, 0, 0], "std": [255, 255, 255]},
			 "embedding": {"output": "flat_output", "size": 4}}
			""";
	static final String SYMBOL = """
			{"nodes": [
			 {"op": "null", "name": "data", "inputs": []},
			 {"op": "null", "name": "conv_weight", "inputs": []},
			 {"op": "Convolution", "name": "conv", "attrs": {"kernel": "(1, 1)", "num_filter": "4", "no_bias": "True"},
			  "inputs": [[0,0,0],[1,0,0]]},
			 {"op": "Pooling", "name": "pool", "attrs": {"global_pool": "True", "kernel": "(1, 1)", "pool_type": "avg"},
			  "inputs": [[2,0,0]]},
			 {"op": "Flatten", "name": "flat", "inputs": [[3,0,0]]},
			 {"op": "softmax", "name": "prob", "inputs": [[4,0,0]]}],
			 "heads": [[5,0,0]]}
			""";

	private TinyBackbone() {
	}

	/** Writes its folder. */
	public static Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("backbone.json"), DESCRIPTION);
		Files.writeString(folder.resolve("tiny-symbol.json"), SYMBOL);
		var arrays = new LinkedHashMap<String, Values>();
		arrays.put("arg:conv_weight", new Values(new long[] { 4, 3, 1, 1 }, new float[] { 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0 }));
		ParameterFileWriter.write(folder.resolve("tiny-0000.params"), arrays);
		return folder;
	}
}
