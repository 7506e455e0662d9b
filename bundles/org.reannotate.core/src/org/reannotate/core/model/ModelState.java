package org.reannotate.core.model;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the model process that is kept warm is doing, for the status line.
 *
 * @param kind    in a word
 * @param percent of what it works on, 0 to 100; -1 where nothing is known
 * @param text    what it works on, why it is paused or why it failed: a sentence for people, or null where
 *                {@code kind} says it all
 */
public record ModelState(Kind kind, int percent, @Nullable String text) {

	/** No process, and nobody asked for one. */
	public static final ModelState NONE = new ModelState(Kind.OFF, -1, null);

	/** In a word. */
	public enum Kind {
		/** There is no process; the next request starts one. */
		OFF,
		/** A process is being started. */
		STARTING,
		/** A process waits for requests. */
		IDLE,
		/** It works on a request. */
		BUSY,
		/** Work in the background waits: a person said so, or the machine has no power or time to spare. */
		PAUSED,
		/** The last process failed; another one is tried later, or on {@link ModelService#restart()}. */
		FAILED
	}

	/** A state without a number. */
	public static ModelState of(Kind kind, @Nullable String text) {
		return new ModelState(kind, -1, text);
	}
}
