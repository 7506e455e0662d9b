package org.reannotate.protocol.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IoWordsTest {

	@TempDir
	Path folder;

	@Test
	void whatJavaNamesByThePathAloneIsSaid() throws Exception {
		Path none = folder.resolve("none");
		Path file = Files.createFile(folder.resolve("file"));
		assertEquals("there is no " + none, IoWords.of(assertThrows(IOException.class, () -> Files.readString(none))));
		assertEquals(file + " is there already", IoWords.of(assertThrows(IOException.class, () -> Files.createFile(file))));
		assertEquals(file + " is not a folder",
				IoWords.of(assertThrows(IOException.class, () -> Files.newDirectoryStream(file).close())));
		assertEquals("the folder " + folder + " is not empty",
				IoWords.of(assertThrows(IOException.class, () -> Files.delete(folder))));
		assertEquals("no permission for a", IoWords.of(new AccessDeniedException("a")));
	}

	@Test
	void everyOtherMessageStaysAndNoneIsNotNull() {
		assertEquals("Row 7 is cut off.", IoWords.of(new IOException("Row 7 is cut off.")));
		assertEquals("java.io.EOFException", IoWords.of(new java.io.EOFException()));
	}
}
