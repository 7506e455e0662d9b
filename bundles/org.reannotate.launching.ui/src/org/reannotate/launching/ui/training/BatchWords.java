package org.reannotate.launching.ui.training;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.recipe.BatchMemory;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.words.ByteSize;

/** What a person should know about a batch size: what it needs, and how many images fit; without widgets. */
public final class BatchWords {

	private BatchWords() {
	}

	/**
	 * The words after the field of a recipe's batch size.
	 *
	 * @param available bytes that a new process may take
	 */
	public static String of(Recipe recipe, long available) {
		String needed = ByteSize.of(BatchMemory.bytes(recipe, recipe.training().batchSize()));
		if (BatchMemory.fits(recipe, available)) {
			return NLS.bind(Messages.BatchWords_fits, needed, ByteSize.of(available));
		}
		return NLS.bind(Messages.BatchWords_tooMuch,
				new Object[] { needed, ByteSize.of(available), BatchMemory.largest(recipe, available) });
	}
}
