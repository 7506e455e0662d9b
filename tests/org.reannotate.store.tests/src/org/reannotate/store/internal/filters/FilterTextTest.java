package org.reannotate.store.internal.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.NamedFilter;

/** Whatever stands in the table, the saved filters can be listed. */
class FilterTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "7", "{\"categories\": {}}", "{\"categories\": [\"x\"]}", "{\"scoreFrom\": \"x\"}",
			"{", "{\"text\": []}" })
	void whatIsNoFilterIsLeftOut(String text) {
		assertNull(FilterText.read("mine", text));
	}

	@Test
	void valuesThatSayNothingAreLeftOut() {
		NamedFilter read = FilterText.read("mine",
				"{\"categories\": [null, 3, 3], \"splits\": [null, \"TRAIN\", \"DAWN\"], \"sort\": null, \"more\": 1}");
		assertNotNull(read);
		assertEquals(Set.of(3), read.filter().categories());
		assertEquals(Set.of(Split.valueOf("TRAIN")), read.filter().splits());
	}
}
