package org.reannotate.worker.internal.transfer;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.SymbolException;

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
				throw new SymbolException(NLS.bind(Messages.Parameters_shape,
						new Object[] { entry.getKey(), Arrays.toString(shape), Arrays.toString(entry.getValue()) }));
			}
		}
	}
}
