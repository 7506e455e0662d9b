package org.reannotate.ui.device;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.engine.DeviceChoice;

/**
 * How a try of a device ended.
 *
 * @param choice what can be used; null: nothing, or it was cancelled
 * @param words  what was found, or why nothing can be used, for people
 */
public record ProbeOutcome(@Nullable DeviceChoice choice, String words) {

	/** Whether anything can be used. */
	public boolean works() {
		return choice != null;
	}

	/** Whether it is what was asked for. */
	public boolean asWished() {
		DeviceChoice found = choice;
		return found != null && found.reasons().isEmpty();
	}
}
