package org.reannotate.analysis.arrays;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Maps a matrix file in pieces of whole rows, because one Java buffer ends at 2 GB. */
final class MappedMatrix {

	private static final long LARGEST_PIECE = 1L << 30;

	private MappedMatrix() {
	}

	/** What maps serve as both: a probability matrix and an embedding matrix. */
	interface Matrix extends ProbabilityMatrix, EmbeddingMatrix {

		@Override
		default void row(int row, float[] into) {
			rows(row, 1, into);
		}
	}

	static Matrix map(Path file) throws ArrayFormatException, IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			NpyHeader header = new NpyHeaderReader(file, channel).read();
			if (header.shape().size() != 2 || !header.type().isFloatingPoint()) {
				throw new ArrayFormatException(file, "a matrix of float32 or float64 is needed, this is "
						+ header.type().descriptor() + " of shape " + header.shape());
			}
			return header.type() == ElementType.FLOAT32 ? floats(channel, header) : doubles(channel, header);
		}
	}

	private static Matrix floats(FileChannel channel, NpyHeader header) throws IOException {
		int rowsInPiece = rowsInPiece(header);
		FloatBuffer[] pieces = new FloatBuffer[pieces(header, rowsInPiece)];
		for (int i = 0; i < pieces.length; i++) {
			pieces[i] = piece(channel, header, i, rowsInPiece).asFloatBuffer();
		}
		return new MappedFloatMatrix(pieces, rowsInPiece, header.rows(), header.columns());
	}

	private static Matrix doubles(FileChannel channel, NpyHeader header) throws IOException {
		int rowsInPiece = rowsInPiece(header);
		DoubleBuffer[] pieces = new DoubleBuffer[pieces(header, rowsInPiece)];
		for (int i = 0; i < pieces.length; i++) {
			pieces[i] = piece(channel, header, i, rowsInPiece).asDoubleBuffer();
		}
		return new MappedDoubleMatrix(pieces, rowsInPiece, header.rows(), header.columns());
	}

	private static int rowsInPiece(NpyHeader header) {
		return (int) Math.max(1, Math.min(header.rows(), LARGEST_PIECE / Math.max(1, rowBytes(header))));
	}

	private static int pieces(NpyHeader header, int rowsInPiece) {
		return (header.rows() + rowsInPiece - 1) / rowsInPiece;
	}

	private static long rowBytes(NpyHeader header) {
		return (long) header.columns() * header.type().bytes();
	}

	private static MappedByteBuffer piece(FileChannel channel, NpyHeader header, int piece, int rowsInPiece)
			throws IOException {
		long firstRow = (long) piece * rowsInPiece;
		long rows = Math.min(rowsInPiece, header.rows() - firstRow);
		MappedByteBuffer bytes = channel.map(MapMode.READ_ONLY, header.dataOffset() + firstRow * rowBytes(header),
				rows * rowBytes(header));
		bytes.order(ByteOrder.LITTLE_ENDIAN);
		return bytes;
	}
}
