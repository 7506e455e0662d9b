package org.reannotate.application.commandline.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Names of options that were given, in the order of the help.
 *
 * @param names as they are written, {@code --epochs}
 */
record GivenOptions(List<String> names) {

	/** Those of pairs of a name and a value whose value is not {@code null}. */
	static GivenOptions of(@Nullable Object... namesAndValues) {
		var given = new ArrayList<String>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			if (namesAndValues[i + 1] != null) {
				given.add(String.valueOf(namesAndValues[i]));
			}
		}
		return new GivenOptions(given);
	}

	GivenOptions and(GivenOptions others) {
		var all = new ArrayList<>(names);
		all.addAll(others.names);
		return new GivenOptions(all);
	}

	boolean isEmpty() {
		return names.isEmpty();
	}

	int size() {
		return names.size();
	}

	@Override
	public String toString() {
		return String.join(", ", names);
	}
}
