package org.reannotate.protocol.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloatNpyTest {

	@TempDir
	Path folder;

	@Test
	void rowsComeBackInAnyOrderAndUnwrittenOnesAreZero() throws IOException {
		Path file = folder.resolve("a.npy");
		try (FloatNpy out = FloatNpy.create(file, 3, 2)) {
			out.write(2, new float[] { 5, Float.MIN_VALUE });
			out.write(0, new float[] { -1, 2 });
		}
		try (FloatNpy in = FloatNpy.open(file)) {
			assertEquals(3, in.rows());
			float[] row = new float[2];
			in.read(0, row);
			assertArrayEquals(new float[] { -1, 2 }, row);
			in.read(1, row);
			assertArrayEquals(new float[2], row);
			in.read(2, row);
			assertArrayEquals(new float[] { 5, Float.MIN_VALUE }, row);
		}
	}

	@Test
	void headerIsThatOfNumPy() throws IOException {
		Path file = folder.resolve("a.npy");
		FloatNpy.create(file, 3, 2).close();
		byte[] bytes = Files.readAllBytes(file);
		assertEquals(128 + 24, bytes.length);
		String header = new String(bytes, 10, 118, StandardCharsets.US_ASCII);
		assertEquals("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }", header.strip());
		assertEquals('\n', header.charAt(117));
	}

	@Test
	void headerOfVectorsHasOneSide() throws IOException {
		Path file = folder.resolve("f.npy");
		ByteNpy.write(file, new byte[] { 1, -1 });
		String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		assertTrue(text.contains("'|i1'") && text.contains("'shape': (2,)"), text);
	}

	@Test
	void cutOffOrForeignFilesAreRefusedByName() throws IOException {
		Path file = folder.resolve("a.npy");
		FloatNpy.create(file, 3, 2).close();
		byte[] good = Files.readAllBytes(file);
		for (byte[] bad : new byte[][] { new byte[0], Arrays.copyOf(good, 9), Arrays.copyOf(good, 60),
				Arrays.copyOf(good, good.length - 1), Arrays.copyOf(good, good.length + 1),
				new String(good, StandardCharsets.ISO_8859_1).replace("<f4", "|O8").getBytes(StandardCharsets.ISO_8859_1),
				new String(good, StandardCharsets.ISO_8859_1).replace("(3, 2)", "(9, 2)").getBytes(StandardCharsets.ISO_8859_1) }) {
			Files.write(file, bad);
			var e = assertThrows(IOException.class, () -> FloatNpy.open(file).close());
			assertTrue(e.getMessage().contains("a.npy"), e.getMessage());
		}
	}

	@Test
	void rowsOfAnotherLengthAreRefused() throws IOException {
		try (FloatNpy out = FloatNpy.create(folder.resolve("a.npy"), 3, 2)) {
			assertThrows(IndexOutOfBoundsException.class, () -> out.write(0, new float[3]));
			assertThrows(IndexOutOfBoundsException.class, () -> out.write(3, new float[2]));
		}
	}
}
