package org.reannotate.worker.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingCacheTest {

	private static final ImageKey A = ImageKey.of("0a".repeat(16));
	private static final ImageKey B = ImageKey.of("0b".repeat(32));
	private static final ImageKey C = ImageKey.of("0c".repeat(16));
	private static final Set<ImageKey> ALL = Set.of(A, B, C);
	private static final int RECORD = 16 + 2 * 4 + 4;

	@TempDir
	Path folder;

	private EmbeddingCache open() throws IOException {
		return EmbeddingCache.open(folder.resolve("digest"), 2, ALL);
	}

	private void assertKept(ImageKey key, float... expected) throws IOException {
		try (EmbeddingCache cache = open()) {
			float[] values = new float[2];
			assertTrue(cache.read(key, values));
			assertArrayEquals(expected, values);
		}
	}

	private void assertNotKept(ImageKey key) throws IOException {
		try (EmbeddingCache cache = open()) {
			assertFalse(cache.read(key, new float[2]));
		}
	}

	@Test
	void keepsWhatWasAppended() throws IOException {
		try (EmbeddingCache cache = open()) {
			cache.append(List.of(A, B), new float[] { 1, 2, 3, 4 });
		}
		assertKept(A, 1, 2);
		assertKept(B, 3, 4);
		assertNotKept(C);
	}

	@Test
	void isSharedByTwoThatAppendInTurn() throws IOException {
		try (EmbeddingCache one = open(); EmbeddingCache other = open()) {
			one.append(List.of(A), new float[] { 1, 2 });
			other.append(List.of(B), new float[] { 3, 4 });
			one.append(List.of(C), new float[] { 5, 6 });
		}
		assertKept(A, 1, 2);
		assertKept(B, 3, 4);
		assertKept(C, 5, 6);
	}

	@Test
	void writesOverAnEndThatACrashCutOff() throws IOException {
		try (EmbeddingCache cache = open()) {
			cache.append(List.of(A, B), new float[] { 1, 2, 3, 4 });
		}
		Path file = folder.resolve("digest/embeddings.bin");
		byte[] whole = Files.readAllBytes(file);
		for (int lost = 1; lost < RECORD; lost++) {
			Files.write(file, Arrays.copyOf(whole, whole.length - lost));
			assertKept(A, 1, 2);
			assertNotKept(B);
		}
		try (EmbeddingCache cache = open()) {
			cache.append(List.of(C), new float[] { 5, 6 });
		}
		assertKept(A, 1, 2);
		assertKept(C, 5, 6);
	}

	@Test
	void doesNotTrustADamagedRecord() throws IOException {
		try (EmbeddingCache cache = open()) {
			cache.append(List.of(A, B), new float[] { 1, 2, 3, 4 });
		}
		Path file = folder.resolve("digest/embeddings.bin");
		byte[] bytes = Files.readAllBytes(file);
		bytes[16 + 20] ^= 1;
		Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
		assertNotKept(A);
		assertKept(B, 3, 4);
	}

	@Test
	void refusesAFileOfAnotherKindOrSize() throws IOException {
		open().close();
		assertThrows(IOException.class, () -> EmbeddingCache.open(folder.resolve("digest"), 3, ALL));
		Files.write(folder.resolve("digest/embeddings.bin"), new byte[100]);
		assertThrows(IOException.class, this::open);
	}

	@Test
	void hasKeysOfAHundredAndTwentyEightBitsAtLeast() {
		assertThrows(IllegalArgumentException.class, () -> ImageKey.of("abcd"));
		assertThrows(IllegalArgumentException.class, () -> ImageKey.of("xy".repeat(16)));
	}
}
