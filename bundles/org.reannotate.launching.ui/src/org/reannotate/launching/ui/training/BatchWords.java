package org.reannotate.launching.ui.training;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.recipe.BatchMemory;
import org.reannotate.protocol.recipe.Recipe;

/** What a person should know about a batch size: what it needs, and how many images fit; without widgets. */
public final class BatchWords {

	private static final double GIGABYTE = 1L << 30;
	private static final double MANY = 10;

	private BatchWords() {
	}

	/**
	 * The words after the field of a recipe's batch size.
	 *
	 * @param available bytes that a new process may take
	 */
	public static String of(Recipe recipe, long available) {
		String needed = gigabytes(BatchMemory.bytes(recipe, recipe.training().batchSize()));
		if (BatchMemory.fits(recipe, available)) {
			return NLS.bind(Messages.BatchWords_fits, needed, gigabytes(available));
		}
		return NLS.bind(Messages.BatchWords_tooMuch,
				new Object[] { needed, gigabytes(available), BatchMemory.largest(recipe, available) });
	}

	private static String gigabytes(long bytes) {
		double value = bytes / GIGABYTE;
		return String.format(Locale.ROOT, value < MANY ? "%.1f GB" : "%.0f GB", value);
	}
}
