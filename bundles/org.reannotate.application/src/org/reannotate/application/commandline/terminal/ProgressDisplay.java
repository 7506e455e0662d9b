package org.reannotate.application.commandline.terminal;

/** One way to show progress. Called under the progress's lock. */
interface ProgressDisplay {

	/** Shows a state; called often, may skip. */
	void show(ProgressState state);

	/** Leaves the terminal clean for what is printed next. */
	void end();
}
