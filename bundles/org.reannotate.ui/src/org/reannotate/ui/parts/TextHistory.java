package org.reannotate.ui.parts;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a text field held before, to undo typing in it: characters typed one after the other are one step up to the end
 * of a word. Pure state.
 */
final class TextHistory {

	private static final int KEPT = 200;

	private final Deque<String> before = new ArrayDeque<>();
	private final Deque<String> after = new ArrayDeque<>();
	private String now;

	/** @param text what the field holds at first */
	TextHistory(String text) {
		now = text;
	}

	/** The person (or the program) has changed the text; the same text again is no change. */
	void changed(String text) {
		if (text.equals(now)) {
			return;
		}
		if (before.isEmpty() || !continues(text)) {
			before.push(now);
			if (before.size() > KEPT) {
				before.removeLast();
			}
		}
		after.clear();
		now = text;
	}

	/** One more letter behind what was there, inside of a word. */
	private boolean continues(String text) {
		return text.length() == now.length() + 1 && text.startsWith(now) && !now.isEmpty()
				&& Character.isLetterOrDigit(text.charAt(text.length() - 1))
				&& Character.isLetterOrDigit(now.charAt(now.length() - 1));
	}

	/** The text before the last step, which is now the present one; null where there is none. */
	@Nullable
	String undo() {
		if (before.isEmpty()) {
			return null;
		}
		after.push(now);
		now = before.pop();
		return now;
	}

	/** The text that was undone last; null where there is none. */
	@Nullable
	String redo() {
		if (after.isEmpty()) {
			return null;
		}
		before.push(now);
		now = after.pop();
		return now;
	}
}
