package org.reannotate.imaging.hash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {

	@Test
	void isTheBeginningOfTheSha256() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223", ContentHash.hex(ContentHash.of("abc".getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void isTheSameForAFileAndItsBytes(@TempDir Path folder) throws Exception {
		var content = new byte[200_000];
		new java.util.Random(1).nextBytes(content);
		Path file = Files.write(folder.resolve("a"), content);
		assertArrayEquals(ContentHash.of(content), ContentHash.of(file));
		assertEquals(ContentHash.LENGTH, ContentHash.of(file).length);
	}
}
