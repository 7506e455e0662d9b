package org.reannotate.formats.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class SpreadsheetCellTest {

	@Property
	void comesBackExactlyAndIsNeverRun(@ForAll @Chars({ '\'', '=', '+', '-', '@', 'a', '1' }) String text) {
		String cell = SpreadsheetCell.write(text);
		assertEquals(text, SpreadsheetCell.read(cell));
		assertTrue(cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0, cell);
	}

	@Example
	void leavesOrdinaryTextAlone() {
		assertEquals("it's", SpreadsheetCell.write("it's"));
		assertEquals("'quoted'", SpreadsheetCell.read("'quoted'"));
	}
}
