package org.reannotate.ui.decisions;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** Who decides: the name from the preferences, else the system's user. */
public final class DecisionAuthor {

	static final String NODE = "org.reannotate.ui";
	static final String KEY = "author";

	private DecisionAuthor() {
	}

	/** The name that decisions are recorded under; never blank. Any thread. */
	public static String name() {
		String chosen = InstanceScope.INSTANCE.getNode(NODE).get(KEY, "").strip();
		return chosen.isEmpty() ? systemUser() : chosen;
	}

	static String systemUser() {
		String user = System.getProperty("user.name", "").strip();
		return user.isEmpty() ? "unknown" : user;
	}
}
