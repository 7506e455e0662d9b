package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;

/** Puts arrays of a checked parameter file into a network. */
public final class Parameters {

	private Parameters() {
	}

	/** Refuses a file that lacks a wanted array or has it in another shape. */
	public static void requireShapes(ParameterFile file, Map<String, long[]> wanted) throws SymbolException {
		Map<String, long[]> given = file.shapes();
		for (var entry : wanted.entrySet()) {
			long[] shape = given.get(entry.getKey());
			if (!Arrays.equals(shape, entry.getValue())) {
				throw new SymbolException("Parameter \"" + entry.getKey() + "\" has the shape "
						+ Arrays.toString(shape) + "; the network needs " + Arrays.toString(entry.getValue()) + ".");
			}
		}
	}

	/** Sets one parameter; the manager owns the array. */
	public static void set(Parameter parameter, ParameterFile file, String name, long @Nullable [] shape,
			NDManager manager) throws IOException, SymbolException {
		if (shape == null) {
			throw new SymbolException("The network has a parameter \"" + name + "\" that no operator explains.");
		}
		NDArray array = manager.create(new Shape(shape), DataType.FLOAT32);
		array.set(file.values(name).asFloatBuffer());
		array.setName(name);
		parameter.setShape(null);
		parameter.setArray(array);
	}
}
