package org.reannotate.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SpreadsheetGuardTest {

	@Test
	void guardsTextThatASpreadsheetWouldRun() {
		assertEquals("'=1+1", SpreadsheetGuard.guard("=1+1"));
		assertEquals("'+1", SpreadsheetGuard.guard("+1"));
		assertEquals("'-1", SpreadsheetGuard.guard("-1"));
		assertEquals("'@SUM", SpreadsheetGuard.guard("@SUM"));
	}

	@Test
	void leavesOtherTextAlone() {
		assertEquals("a=1", SpreadsheetGuard.guard("a=1"));
		assertEquals("'quoted'", SpreadsheetGuard.guard("'quoted'"));
		assertEquals("", SpreadsheetGuard.guard(""));
		assertEquals("'quoted'", SpreadsheetGuard.unguard("'quoted'"));
	}

	@Property
	void givesEveryTextBack(@ForAll @Chars({ '\'', '=', '+', '-', '@', 'a' }) @StringLength(max = 6) String text) {
		String cell = SpreadsheetGuard.guard(text);

		assertEquals(text, SpreadsheetGuard.unguard(cell));
		assertFalse(cell.startsWith("=") || cell.startsWith("+") || cell.startsWith("-") || cell.startsWith("@"));
	}
}
