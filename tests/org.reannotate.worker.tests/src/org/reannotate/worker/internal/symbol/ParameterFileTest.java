package org.reannotate.worker.internal.symbol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

class ParameterFileTest {

	@TempDir
	Path folder;
	private Path file;
	private byte[] good;

	@BeforeEach
	void write() throws Exception {
		file = folder.resolve("x.params");
		var arrays = new LinkedHashMap<String, Values>();
		arrays.put("arg:weight", new Values(new long[] { 2, 3 }, new float[] { 1, 2, 3, 4, 5, 6 }));
		arrays.put("aux:mean", new Values(new long[] { 1 }, new float[] { -7 }));
		ParameterFileWriter.write(file, arrays);
		good = Files.readAllBytes(file);
	}

	@Test
	void arraysComeBackByTheirNamesWithoutPrefix() throws Exception {
		try (ParameterFile in = ParameterFile.open(file)) {
			assertEquals(Set.of("weight", "mean"), in.shapes().keySet());
			assertArrayEquals(new long[] { 2, 3 }, in.shapes().get("weight"));
			assertEquals(6, in.values("weight").asFloatBuffer().get(5));
			assertEquals(-7, in.values("mean").asFloatBuffer().get(0));
			assertThrows(SymbolException.class, () -> in.values("bias"));
		}
	}

	@Test
	void theEngineReadsTheSame() throws Exception {
		try (NDManager manager = TestEngine.start().newManager()) {
			NDList list = manager.load(file);
			assertEquals(new Shape(2, 3), list.get(0).getShape());
			assertArrayEquals(new float[] { 1, 2, 3, 4, 5, 6 }, list.get(0).toFloatArray());
			assertEquals("aux:mean", list.get(1).getName());
		}
	}

	/** Offsets: 0 magic, 16 count, 24 array magic, 28 storage, 32 dimensions, 36 and 44 sides, 60 type. */
	@ParameterizedTest
	@CsvSource({ "0, 7, 8", "16, 9000000000000, 8", "16, -1, 8", "16, 1, 8", "24, 1, 4", "28, 1, 4", "32, 0, 4",
			"32, 2000000000, 4", "36, -2, 8", "36, 0, 8", "36, 4611686018427387904, 8", "44, 4000000, 8", "60, 1, 4" })
	void isRefusedWhenItsHeaderLies(int offset, long value, int bytes) throws Exception {
		var buffer = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
		if (bytes == 8) {
			buffer.putLong(offset, value);
		} else {
			buffer.putInt(offset, (int) value);
		}
		Files.write(file, buffer.array());
		assertThrows(SymbolException.class, () -> ParameterFile.open(file).close());
	}

	@Test
	void isRefusedWhereverItIsCutOff() throws Exception {
		for (int length = 0; length < good.length; length++) {
			Files.write(file, Arrays.copyOf(good, length));
			assertThrows(SymbolException.class, () -> ParameterFile.open(file).close(), "cut at " + length);
		}
		Files.write(file, Arrays.copyOf(good, good.length + 1));
		assertThrows(SymbolException.class, () -> ParameterFile.open(file).close());
	}
}
