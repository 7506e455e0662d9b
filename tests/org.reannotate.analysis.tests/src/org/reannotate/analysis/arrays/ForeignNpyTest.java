package org.reannotate.analysis.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Array files of other programs: the sound ones are read, the others refused with a word. */
class ForeignNpyTest {

	private static final String FLOATS = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void readsEveryFormatVersion(int version) throws Exception {
		ProbabilityMatrix p = ProbabilityMatrix.map(file(version, FLOATS, 24));
		assertEquals(2, p.rows());
		assertEquals(3, p.columns());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "|i1;1", "|u1;1", "<i2;2", "<u2;2", "<i4;4", "<u4;4", "<i8;8", "<u8;8" })
	void readsEveryIntegerType(String type, int bytes) throws Exception {
		String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (3,), }";
		assertArrayEquals(new int[3], Npy.readInts(file(1, header, 3 * bytes)));
	}

	@Test
	void readsHeadersWithOtherSpacingAndOrder() throws Exception {
		String header = "{ 'shape':(2,3) , 'fortran_order' : False,'descr':'<f8'}";
		assertEquals(3, ProbabilityMatrix.map(file(1, header, 48)).columns());
	}

	@Test
	void refusesPythonObjects() throws IOException {
		assertRefused("Python objects", "{'descr': '|O', 'fortran_order': False, 'shape': (2, 3), }", 48);
	}

	@Test
	void refusesFortranOrder() throws IOException {
		assertRefused("Fortran", "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }", 24);
	}

	@Test
	void refusesBigEndian() throws IOException {
		assertRefused("big-endian", "{'descr': '>f4', 'fortran_order': False, 'shape': (2, 3), }", 24);
	}

	@Test
	void refusesStructures() throws IOException {
		assertRefused("descr", "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2, 3), }", 24);
	}

	@Test
	void refusesTypesThatAreNoProbabilities() throws IOException {
		assertRefused("float32 or float64", "{'descr': '<i8', 'fortran_order': False, 'shape': (2, 3), }", 48);
		assertRefused("<c8", "{'descr': '<c8', 'fortran_order': False, 'shape': (2, 3), }", 48);
	}

	@Test
	void refusesOtherDimensions() throws IOException {
		assertRefused("shape [6]", "{'descr': '<f4', 'fortran_order': False, 'shape': (6,), }", 24);
		assertRefused("shape [1, 2, 3]", "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2, 3), }", 24);
	}

	@Test
	void refusesFilesThatAreTooShortOrTooLong() throws IOException {
		assertRefused("cut off", FLOATS, 23);
		assertRefused("longer", FLOATS, 25);
	}

	@Test
	void allocatesNothingForAHugeDeclaredShape() throws IOException {
		assertRefused("cut off", "{'descr': '<f4', 'fortran_order': False, 'shape': (2000000000, 2000000000), }", 24);
		assertRefused("dimension", "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999, 3), }", 24);
	}

	@Test
	void refusesAHugeDeclaredHeader() throws IOException {
		Path file = folder.resolve("header.npy");
		Files.write(file, new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0, -1, -1, -1, 127 });
		assertMessage("header", file);
	}

	@Test
	void refusesAnUnknownVersion() throws IOException {
		assertMessage("version 9", file(9, FLOATS, 24));
	}

	@Test
	void refusesWhatIsNoArrayFile() throws IOException {
		Path text = Files.writeString(folder.resolve("text.npy"), "path,label\na.jpg,cat\n");
		assertMessage("no .npy file", text);
		Path empty = Files.createFile(folder.resolve("empty.npy"));
		assertMessage("too short", empty);
		Path start = Files.write(folder.resolve("start.npy"), new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 });
		assertMessage("cut off", start);
	}

	private void assertRefused(String word, String header, int dataBytes) throws IOException {
		assertMessage(word, file(1, header, dataBytes));
	}

	private static void assertMessage(String word, Path file) {
		var refused = assertThrows(ArrayFormatException.class, () -> ProbabilityMatrix.map(file));
		assertTrue(refused.getMessage().contains(word), refused.getMessage());
		assertEquals(file, refused.file());
	}

	private Path file(int version, String header, int dataBytes) throws IOException {
		byte[] text = header.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer bytes = ByteBuffer.allocate(12 + text.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0 });
		if (version == 1) {
			bytes.putShort((short) text.length);
		} else {
			bytes.putInt(text.length);
		}
		bytes.put(text);
		byte[] whole = new byte[bytes.position() + dataBytes];
		System.arraycopy(bytes.array(), 0, whole, 0, bytes.position());
		return Files.write(folder.resolve("foreign.npy"), whole);
	}
}
