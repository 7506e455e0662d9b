package org.reannotate.launching.ui.backbone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reannotate.protocol.rpc.ZooEntry;

class BackboneRowTest {

	private static final BackboneRow INSTALLED = new BackboneRow("a", 14_000_000, "Apache-2.0", Path.of("/b/a"), null, null);

	@Test
	void installedOnesComeFirstAndAreNotOfferedAgain() {
		var rows = BackboneRow.all(List.of(INSTALLED), List.of(new ZooEntry("zoo:a:a", "a", 1, "MIT", null, true),
				new ZooEntry("zoo:b:b", "b", 2_500_000, "MIT", null, false)));
		assertEquals(List.of("a", "b"), rows.stream().map(BackboneRow::name).toList());
		assertTrue(rows.get(0).usable());
		assertFalse(rows.get(0).installable());
		assertTrue(rows.get(1).installable());
		assertEquals("in the zoo", rows.get(1).state());
	}

	@Test
	void aDamagedOneIsSaidAndCannotBeUsed() {
		var damaged = new BackboneRow("a", 1, "MIT", Path.of("/b/a"), "Its parameters are gone.", null);
		assertFalse(damaged.usable());
		assertEquals("damaged", damaged.state());
	}

	@ParameterizedTest
	@CsvSource({ "0, \u2013", "2500000, 2.5 MB", "14000000, 14 MB", "98000000, 98 MB" })
	void sizesAreWrittenShort(long bytes, String words) {
		assertEquals(words, new BackboneRow("a", bytes, "", null, null, null).size());
	}

	@ParameterizedTest
	@CsvSource({ "https://zoo.example/models, https://zoo.example/models/", "https://mlrepo.djl.ai/, https://mlrepo.djl.ai/",
			"file:///zoo, file:///zoo/" })
	void addressesEndWithASlash(String typed, String address) {
		assertEquals(address, ZooPreference.uri(typed));
	}
}
