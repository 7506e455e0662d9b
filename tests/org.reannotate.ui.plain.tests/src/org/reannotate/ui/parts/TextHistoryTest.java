package org.reannotate.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TextHistoryTest {

	private final TextHistory history = new TextHistory("");

	@Test
	void wordsAreUndoneAsAWhole() {
		type("dark room");
		assertEquals("dark ", history.undo());
		assertEquals("dark", history.undo());
		assertEquals("", history.undo());
		assertNull(history.undo());
	}

	@Test
	void whatWasUndoneCanBeRedoneUntilSomethingElseIsTyped() {
		type("one two");
		history.undo();
		assertEquals("one two", history.redo());
		assertNull(history.redo());
		history.undo();
		history.changed("one x");
		assertNull(history.redo());
	}

	@Test
	void showingTheSameTextIsNoStep() {
		history.changed("pasted");
		history.changed("pasted");
		assertEquals("", history.undo());
		assertNull(history.undo());
	}

	private void type(String text) {
		for (int i = 1; i <= text.length(); i++) {
			history.changed(text.substring(0, i));
		}
	}
}
