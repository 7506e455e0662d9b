package org.reannotate.analysis.arrays;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/**
 * Reads and writes arrays in NumPy's {@code .npy} format (1.0 to 3.0 read, 1.0 written; C order, little endian).
 *
 * <pre>
 * int[] labels = Npy.readInts(Path.of("labels.npy"));
 * Npy.write(Path.of("flags.npy"), flags);
 * </pre>
 *
 * Reading throws {@link ArrayFormatException} when the file is no array of the kind asked for; the message says what it
 * is instead. Files written here replace what stood there. For matrices too big to copy see
 * {@link ProbabilityMatrix#map(Path)}.
 */
public final class Npy {

	private Npy() {
	}

	/** A one-dimensional array of any integer type; values outside {@code int} are an error that names the row. */
	public static int[] readInts(Path file) throws ArrayFormatException, IOException {
		long[] values = readLongs(file);
		int[] result = new int[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = (int) values[i];
			if (result[i] != values[i]) {
				throw new ArrayFormatException(file, NLS.bind(Messages.Npy_tooLarge, i, values[i]));
			}
		}
		return result;
	}

	/** A one-dimensional array of any integer type or of booleans (0 and 1). */
	public static long[] readLongs(Path file) throws ArrayFormatException, IOException {
		NpyData data = NpyData.read(file, 1);
		if (data.type().isFloatingPoint()) {
			throw new ArrayFormatException(file, NLS.bind(Messages.Npy_notWhole, data.type().descriptor()));
		}
		long[] result = new long[data.length()];
		for (int i = 0; i < result.length; i++) {
			result[i] = data.integer(i);
			if (result[i] < 0 && data.type() == ElementType.UINT64) {
				throw new ArrayFormatException(file, NLS.bind(Messages.Npy_unsigned, i));
			}
		}
		return result;
	}

	/** A one-dimensional array of {@code int8}. */
	public static byte[] readBytes(Path file) throws ArrayFormatException, IOException {
		int[] values = readInts(file);
		byte[] result = new byte[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = (byte) values[i];
			if (result[i] != values[i]) {
				throw new ArrayFormatException(file, NLS.bind(Messages.Npy_notByte, i, values[i]));
			}
		}
		return result;
	}

	/** A one-dimensional array of booleans. */
	public static boolean[] readBooleans(Path file) throws ArrayFormatException, IOException {
		NpyData data = NpyData.read(file, 1);
		if (data.type() != ElementType.BOOL) {
			throw new ArrayFormatException(file, NLS.bind(Messages.Npy_notBoolean, data.type().descriptor()));
		}
		boolean[] result = new boolean[data.length()];
		for (int i = 0; i < result.length; i++) {
			result[i] = data.integer(i) != 0;
		}
		return result;
	}

	/** A one-dimensional array of any supported type, as {@code double}. */
	public static double[] readDoubles(Path file) throws ArrayFormatException, IOException {
		NpyData data = NpyData.read(file, 1);
		double[] result = new double[data.length()];
		for (int i = 0; i < result.length; i++) {
			result[i] = data.number(i);
		}
		return result;
	}

	/** A one-dimensional array of any supported type, as {@code float}. */
	public static float[] readFloats(Path file) throws ArrayFormatException, IOException {
		NpyData data = NpyData.read(file, 1);
		float[] result = new float[data.length()];
		for (int i = 0; i < result.length; i++) {
			result[i] = (float) data.number(i);
		}
		return result;
	}

	/** A small two-dimensional array of any supported type. */
	public static double[][] readMatrix(Path file) throws ArrayFormatException, IOException {
		NpyData data = NpyData.read(file, 2);
		double[][] result = new double[data.shape().get(0)][data.shape().get(1)];
		int next = 0;
		for (double[] row : result) {
			for (int j = 0; j < row.length; j++) {
				row[j] = data.number(next++);
			}
		}
		return result;
	}

	/** Writes {@code int8}, one-dimensional. */
	public static void write(Path file, byte[] values) throws IOException {
		try (NpyWriter writer = new NpyWriter(file, ElementType.INT8, values.length)) {
			for (byte value : values) {
				writer.room().put(value);
			}
		}
	}

	/** Writes {@code bool}, one-dimensional. */
	public static void write(Path file, boolean[] values) throws IOException {
		try (NpyWriter writer = new NpyWriter(file, ElementType.BOOL, values.length)) {
			for (boolean value : values) {
				writer.room().put((byte) (value ? 1 : 0));
			}
		}
	}

	/** Writes {@code int32}, one-dimensional. */
	public static void write(Path file, int[] values) throws IOException {
		try (NpyWriter writer = new NpyWriter(file, ElementType.INT32, values.length)) {
			for (int value : values) {
				writer.room().putInt(value);
			}
		}
	}

	/** Writes {@code int64}, one-dimensional. */
	public static void write(Path file, long[] values) throws IOException {
		try (NpyWriter writer = new NpyWriter(file, ElementType.INT64, values.length)) {
			for (long value : values) {
				writer.room().putLong(value);
			}
		}
	}

	/** Writes {@code float32}, one-dimensional. */
	public static void write(Path file, float[] values) throws IOException {
		try (NpyWriter writer = new NpyWriter(file, ElementType.FLOAT32, values.length)) {
			write(writer, values);
		}
	}

	/** Writes {@code float64}, one-dimensional. */
	public static void write(Path file, double[] values) throws IOException {
		try (NpyWriter writer = new NpyWriter(file, ElementType.FLOAT64, values.length)) {
			for (double value : values) {
				writer.room().putDouble(value);
			}
		}
	}

	/** Writes {@code float32}, two-dimensional, from values row after row. */
	public static void write(Path file, float[] rowMajor, int columns) throws IOException {
		Shapes.checkWholeRows(rowMajor.length, columns);
		int rows = columns == 0 ? 0 : rowMajor.length / columns;
		try (NpyWriter writer = new NpyWriter(file, ElementType.FLOAT32, rows, columns)) {
			write(writer, rowMajor);
		}
	}

	/** Writes {@code float64}, two-dimensional; all rows have one length. */
	public static void write(Path file, double[][] rows) throws IOException {
		int columns = rows.length == 0 ? 0 : rows[0].length;
		try (NpyWriter writer = new NpyWriter(file, ElementType.FLOAT64, rows.length, columns)) {
			for (double[] row : rows) {
				Shapes.checkSameLength(row.length, columns);
				for (double value : row) {
					writer.room().putDouble(value);
				}
			}
		}
	}

	private static void write(NpyWriter writer, float[] values) throws IOException {
		for (float value : values) {
			writer.room().putFloat(value);
		}
	}
}
