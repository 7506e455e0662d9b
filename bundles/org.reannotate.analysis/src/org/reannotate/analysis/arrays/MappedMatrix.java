package org.reannotate.analysis.arrays;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.osgi.util.NLS;

/** Maps a matrix file in pieces of whole rows, because one Java buffer ends at 2 GB. */
final class MappedMatrix {

	private static final long LARGEST_PIECE = 1L << 30;

	private MappedMatrix() {
	}

	static PieceMatrix map(Path file) throws ArrayFormatException, IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			NpyHeader header = new NpyHeaderReader(file, channel).read();
			if (header.shape().size() != 2 || !header.type().isFloatingPoint()) {
				throw new ArrayFormatException(file,
						NLS.bind(Messages.MappedMatrix_kind, header.type().descriptor(), header.shape()));
			}
			int rowsInPiece = rowsInPiece(header);
			Piece[] pieces = new Piece[(header.rows() + rowsInPiece - 1) / rowsInPiece];
			for (int i = 0; i < pieces.length; i++) {
				MappedByteBuffer bytes = piece(channel, header, i, rowsInPiece);
				pieces[i] = header.type() == ElementType.FLOAT32 ? new Piece.Floats(bytes.asFloatBuffer())
						: new Piece.Doubles(bytes.asDoubleBuffer());
			}
			return new PieceMatrix(pieces, rowsInPiece, header.rows(), header.columns());
		}
	}

	private static int rowsInPiece(NpyHeader header) {
		return (int) Math.max(1, Math.min(header.rows(), LARGEST_PIECE / Math.max(1, rowBytes(header))));
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
