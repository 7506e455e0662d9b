package org.reannotate.protocol.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteSizeTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0;0 kB", "3;1 kB", "1499;1 kB", "640000;640 kB", "999499;999 kB", "999500;1 MB",
			"2500000;2.5 MB", "9949999;9.9 MB", "9950000;10 MB", "123456789;123 MB", "999499999;999 MB", "999500000;1 GB",
			"1234000000;1.2 GB", "25200000000;25 GB", "2345000000000;2,345 GB" })
	void saysTwoFiguresAndWhatStandsBeforeThePoint(long bytes, String words) {
		assertEquals(words, ByteSize.of(bytes));
	}
}
