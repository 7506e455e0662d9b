package org.reannotate.worker.internal.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolException;

/** All arrays of a parameter file in memory. */
final class ParameterArrays {

	private ParameterArrays() {
	}

	static Map<String, Values> read(Path file) throws IOException, SymbolException {
		var arrays = new LinkedHashMap<String, Values>();
		try (ParameterFile parameters = ParameterFile.open(file)) {
			for (var entry : parameters.shapes().entrySet()) {
				var buffer = parameters.values(entry.getKey()).asFloatBuffer();
				float[] values = new float[buffer.remaining()];
				buffer.get(values);
				arrays.put(entry.getKey(), new Values(entry.getValue(), values));
			}
		} catch (SymbolException e) {
			throw new SymbolException(NLS.bind(Messages.ParameterArrays_problem, file, e.getMessage()));
		}
		return arrays;
	}
}
