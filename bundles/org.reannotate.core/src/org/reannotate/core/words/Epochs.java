package org.reannotate.core.words;

import org.eclipse.osgi.util.NLS;

/** How many epochs, in words. */
public final class Epochs {

	private Epochs() {
	}

	/** "1 epoch", "20 epochs". */
	public static String of(int epochs) {
		return epochs == 1 ? Messages.Epochs_one : NLS.bind(Messages.Epochs_many, epochs);
	}
}
