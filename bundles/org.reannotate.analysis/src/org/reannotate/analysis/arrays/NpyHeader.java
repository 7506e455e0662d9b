package org.reannotate.analysis.arrays;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an {@code .npy} file says about itself, already checked against the file's length.
 *
 * @param type       element type
 * @param shape      lengths of the dimensions
 * @param dataOffset position of the first element in the file
 */
record NpyHeader(ElementType type, List<Integer> shape, long dataOffset) {

	NpyHeader {
		shape = List.copyOf(shape);
	}

	int rows() {
		return shape.get(0);
	}

	int columns() {
		return shape.get(1);
	}

	/** The header's text for these values, as NumPy writes it, padded so that the data begins at a multiple of 64. */
	static byte[] encode(ElementType type, int... shape) {
		String dimensions = Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
		String tuple = shape.length == 1 ? dimensions + "," : dimensions;
		String text = "{'descr': '" + type.descriptor() + "', 'fortran_order': False, 'shape': (" + tuple + "), }";
		int unpadded = 10 + text.length() + 1;
		int length = (unpadded + 63) / 64 * 64;
		byte[] header = new byte[length];
		Arrays.fill(header, (byte) ' ');
		byte[] start = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) (length - 10), (byte) (length - 10 >> 8) };
		System.arraycopy(start, 0, header, 0, start.length);
		System.arraycopy(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, header, 10, text.length());
		header[length - 1] = '\n';
		return header;
	}
}
