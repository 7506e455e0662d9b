package org.reannotate.application.commandline.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Options that were given, in the order of the help.
 *
 * @param names as they are written, {@code --epochs}
 */
public record GivenOptions(List<String> names) {

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

	public boolean isEmpty() {
		return names.isEmpty();
	}

	/** A sentence with them in its place 0: {@code one} where there is one, {@code several} where there are more. */
	public String in(String one, String several) {
		return NLS.bind(names.size() == 1 ? one : several, String.join(", ", names));
	}
}
