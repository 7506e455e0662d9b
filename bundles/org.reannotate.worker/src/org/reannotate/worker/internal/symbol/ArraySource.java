package org.reannotate.worker.internal.symbol;

import java.io.IOException;
import java.nio.FloatBuffer;

import org.eclipse.jdt.annotation.Nullable;

/** Gives arrays by name, one at a time: those of a large network are never in Java's memory together. */
@FunctionalInterface
public interface ArraySource {

	/**
	 * The values of one array.
	 *
	 * @return null where there is none of that name
	 */
	@Nullable
	FloatBuffer values(String name) throws IOException;

	/** The arrays whose names begin so, under what follows. */
	default ArraySource under(String prefix) {
		return name -> values(prefix + name);
	}
}
