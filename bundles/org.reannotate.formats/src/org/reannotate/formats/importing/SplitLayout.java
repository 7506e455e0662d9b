package org.reannotate.formats.importing;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;

/** Whether the top folders of a folder of images are splits ({@code train}, {@code val}, ...) or categories. */
public enum SplitLayout {
	/** Splits, if every top folder has a split's name. */
	AUTO,
	/** Top folders with a split's name are splits. */
	YES,
	/** All folders are categories, whatever they are called. */
	NO;

	/** The layout of a command line's word: {@code auto}, {@code yes} or {@code no}. */
	public static SplitLayout of(String word) throws DatasetException {
		for (SplitLayout layout : values()) {
			if (layout.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
				return layout;
			}
		}
		throw new DatasetException(NLS.bind(Messages.SplitLayout_unknown, word));
	}
}
