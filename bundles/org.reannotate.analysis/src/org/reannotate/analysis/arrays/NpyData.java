package org.reannotate.analysis.arrays;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** The elements of an array file of less than 2 GB, by their number. */
record NpyData(ElementType type, List<Integer> shape, ByteBuffer elements) {

	static NpyData read(Path file, int dimensions) throws ArrayFormatException, IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			NpyHeader header = new NpyHeaderReader(file, channel).read();
			if (header.shape().size() != dimensions) {
				throw new ArrayFormatException(file,
						NLS.bind(dimensions == 1 ? Messages.NpyData_vector : Messages.NpyData_matrix, header.shape()));
			}
			long bytes = channel.size() - header.dataOffset();
			if (bytes > Integer.MAX_VALUE) {
				throw new ArrayFormatException(file, NLS.bind(Messages.NpyData_length, bytes));
			}
			ByteBuffer elements = channel.map(MapMode.READ_ONLY, header.dataOffset(), bytes);
			return new NpyData(header.type(), header.shape(), elements.order(ByteOrder.LITTLE_ENDIAN));
		}
	}

	int length() {
		return elements.capacity() / type.bytes();
	}

	/** Element {@code i} of an integer or boolean array; {@code uint64} above the range of long comes out negative. */
	long integer(int i) {
		return switch (type) {
			case BOOL, INT8 -> elements.get(i);
			case UINT8 -> elements.get(i) & 0xFF;
			case INT16 -> elements.getShort(2 * i);
			case UINT16 -> elements.getShort(2 * i) & 0xFFFF;
			case INT32 -> elements.getInt(4 * i);
			case UINT32 -> elements.getInt(4 * i) & 0xFFFFFFFFL;
			case INT64, UINT64 -> elements.getLong(8 * i);
			case FLOAT32, FLOAT64 -> throw new IllegalStateException(type + " is no integer type");
		};
	}

	double number(int i) {
		return switch (type) {
			case FLOAT32 -> elements.getFloat(4 * i);
			case FLOAT64 -> elements.getDouble(8 * i);
			default -> integer(i);
		};
	}
}
