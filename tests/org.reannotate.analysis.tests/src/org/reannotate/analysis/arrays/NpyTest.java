package org.reannotate.analysis.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays that are written come back as they were. */
class NpyTest {

	@TempDir
	Path folder;

	@Test
	void readsBackWhatItWrote() throws Exception {
		Npy.write(file("i8"), new byte[] { -1, 0, 127 });
		assertArrayEquals(new byte[] { -1, 0, 127 }, Npy.readBytes(file("i8")));
		Npy.write(file("i32"), new int[] { Integer.MIN_VALUE, 5 });
		assertArrayEquals(new int[] { Integer.MIN_VALUE, 5 }, Npy.readInts(file("i32")));
		Npy.write(file("i64"), new long[] { Long.MIN_VALUE, 7 });
		assertArrayEquals(new long[] { Long.MIN_VALUE, 7 }, Npy.readLongs(file("i64")));
		Npy.write(file("b1"), new boolean[] { true, false, true });
		assertArrayEquals(new boolean[] { true, false, true }, Npy.readBooleans(file("b1")));
		Npy.write(file("f4"), new float[] { 0.1f, Float.NaN });
		assertArrayEquals(new float[] { 0.1f, Float.NaN }, Npy.readFloats(file("f4")));
		Npy.write(file("f8"), new double[] { 0.1, Double.NEGATIVE_INFINITY });
		assertArrayEquals(new double[] { 0.1, Double.NEGATIVE_INFINITY }, Npy.readDoubles(file("f8")));
	}

	@Test
	void readsBackMatrices() throws Exception {
		Npy.write(file("m8"), new double[][] { { 1, 2, 3 }, { 4, 5, 6 } });
		assertArrayEquals(new double[] { 4, 5, 6 }, Npy.readMatrix(file("m8"))[1]);
		Npy.write(file("m4"), new float[] { 1, 2, 3, 4 }, 2);
		assertArrayEquals(new double[] { 3, 4 }, Npy.readMatrix(file("m4"))[1]);
	}

	@Test
	void readsMoreThanOneBufferHolds() throws Exception {
		int[] values = new int[100_000];
		for (int i = 0; i < values.length; i++) {
			values[i] = i * 31;
		}
		Npy.write(file("many"), values);
		assertArrayEquals(values, Npy.readInts(file("many")));
	}

	@Test
	void replacesALongerFile() throws Exception {
		Npy.write(file("a"), new double[1000]);
		Npy.write(file("a"), new double[] { 1 });
		assertArrayEquals(new double[] { 1 }, Npy.readDoubles(file("a")));
	}

	@Test
	void beginsDataAtAMultipleOf64AsNumPyDoes() throws Exception {
		Npy.write(file("aligned"), new byte[] { 1 });
		assertEquals(1, Files.size(file("aligned")) % 64);
	}

	@Test
	void readsEmptyArrays() throws Exception {
		Npy.write(file("none"), new int[0]);
		assertEquals(0, Npy.readInts(file("none")).length);
	}

	@Test
	void saysWhichKindIsNeeded() throws IOException {
		Npy.write(file("f"), new double[] { 1 });
		var wrongKind = assertThrows(ArrayFormatException.class, () -> Npy.readInts(file("f")));
		assertTrue(wrongKind.getMessage().contains("whole numbers"), wrongKind.getMessage());
		assertThrows(ArrayFormatException.class, () -> Npy.readBooleans(file("f")));
		assertThrows(ArrayFormatException.class, () -> Npy.readMatrix(file("f")));
	}

	@Test
	void namesTheRowOfANumberThatIsTooLarge() throws IOException {
		Npy.write(file("big"), new long[] { 1, 1L << 40 });
		var tooLarge = assertThrows(ArrayFormatException.class, () -> Npy.readInts(file("big")));
		assertTrue(tooLarge.getMessage().contains("row 1"), tooLarge.getMessage());
		assertThrows(ArrayFormatException.class, () -> Npy.readBytes(file("big")));
	}

	private Path file(String name) {
		return folder.resolve(name + ".npy");
	}
}
