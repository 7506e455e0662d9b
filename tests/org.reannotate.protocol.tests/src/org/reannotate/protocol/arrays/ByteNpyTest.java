package org.reannotate.protocol.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteNpyTest {

	@TempDir
	Path folder;

	@Test
	void readsWhatItWrote() throws Exception {
		Path file = folder.resolve("folds.npy");
		byte[] folds = { 0, 4, -1, 127, -128 };
		ByteNpy.write(file, folds);
		assertArrayEquals(folds, ByteNpy.read(file));
		ByteNpy.write(file, new byte[0]);
		assertArrayEquals(new byte[0], ByteNpy.read(file));
	}

	@Test
	void refusesWhatIsCutOffOrSomethingElse() throws Exception {
		Path file = folder.resolve("folds.npy");
		ByteNpy.write(file, new byte[] { 1, 2, 3 });
		byte[] whole = Files.readAllBytes(file);
		for (int length : new int[] { 0, 5, 12, 60, whole.length - 1 }) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertThrows(IOException.class, () -> ByteNpy.read(file), length + " bytes");
		}
		try (var floats = FloatNpy.create(file, 2, 2)) {
			floats.force();
		}
		assertThrows(IOException.class, () -> ByteNpy.read(file));
	}
}
