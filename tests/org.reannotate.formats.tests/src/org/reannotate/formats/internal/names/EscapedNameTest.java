package org.reannotate.formats.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class EscapedNameTest {

	@Property
	void comesBackExactly(@ForAll @NotEmpty String name) {
		assertEquals(name, EscapedName.unescape(EscapedName.escape(name)));
		assertEquals(name, EscapedName.unescape(EscapedName.escapeFirst(name)));
	}

	@Property
	void holdsNothingThatAFileSystemForbids(@ForAll @NotEmpty String name) {
		String escaped = EscapedName.escape(name);
		assertTrue(escaped.chars().noneMatch(c -> c < 32 || c == 127 || "<>:\"/\\|?*".indexOf(c) >= 0), escaped);
		assertFalse(escaped.startsWith(".") || escaped.endsWith(".") || escaped.startsWith(" ") || escaped.endsWith(" "));
	}

	@Test
	void leavesOrdinaryNamesReadable() {
		assertEquals("big cat (1) 猫", EscapedName.escape("big cat (1) 猫"));
		assertEquals("a%7Cb%3Ac", EscapedName.escape("a|b:c"));
		assertEquals("100%25", EscapedName.escape("100%"));
	}

	@Test
	void avoidsNamesWithAMeaning() {
		for (String name : new String[] { "CON", "nul.txt", "_unlabelled", "Thumbs.db", "..", "store" }) {
			assertNotEquals(name, EscapedName.escape(name));
			assertEquals(name, EscapedName.unescape(EscapedName.escape(name)));
		}
	}
}
