package org.reannotate.core.dataset;

import java.util.List;

import org.reannotate.core.decisions.Decision;

/**
 * Somebody else changed the same thing since it was looked at; nothing was written. The message says who did what, and
 * when.
 */
public class ConflictException extends DatasetException {

	private static final long serialVersionUID = 1L;

	private final transient List<Decision> others;

	/**
	 * @param others of each sample in conflict the newest decision; empty when the conflict is about something else
	 *               than decisions
	 */
	public ConflictException(String message, List<Decision> others) {
		super(message);
		this.others = List.copyOf(others);
	}

	/** Returns the newest decision of each sample in conflict; empty when it is about something else than decisions. */
	public List<Decision> others() {
		return others;
	}
}
