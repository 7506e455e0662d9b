package org.reannotate.formats.internal.names;

import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;

/** What people call splits. */
public final class SplitNames {
	private static final Map<String, Split> NAMES = Map.of("train", Split.TRAIN, "training", Split.TRAIN, "val",
			Split.VALIDATION, "valid", Split.VALIDATION, "validation", Split.VALIDATION, "test", Split.TEST, "testing",
			Split.TEST);

	private SplitNames() {
	}

	/** The split of a name in upper or lower case, or null. */
	public static @Nullable Split find(String name) {
		return NAMES.get(name.toLowerCase(Locale.ROOT));
	}
}
