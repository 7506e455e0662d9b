package org.reannotate.worker.internal.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;

import org.reannotate.protocol.arrays.FloatNpy;

/** Reads one kind of array of all folds side by side, row of the run by row. */
final class FoldReaders implements Closeable {

	/** Receives what one fold says about a row; the array is used again. */
	@FunctionalInterface
	interface Sink {
		void accept(int fold, float[] values) throws IOException;
	}

	private final FoldRows rows;
	private final FloatNpy[] files;
	private final int[] next;

	private FoldReaders(FoldRows rows, FloatNpy[] files) {
		this.rows = rows;
		this.files = files;
		this.next = new int[files.length];
	}

	static FoldReaders open(FoldRows rows, IntFunction<Path> file) throws IOException {
		var files = new FloatNpy[rows.folds()];
		var readers = new FoldReaders(rows, files);
		try {
			for (int f = 0; f < files.length; f++) {
				files[f] = FloatNpy.open(file.apply(f));
			}
			return readers;
		} catch (IOException | RuntimeException e) {
			readers.close();
			throw e;
		}
	}

	int columns() {
		return files[0].columns();
	}

	/** Gives what every fold that predicted the row says; rows must be asked for in ascending order, each once. */
	void read(int row, float[] values, Sink sink) throws IOException {
		for (int f = 0; f < files.length; f++) {
			if (rows.isPredicted(row, f)) {
				files[f].read(next[f]++, values);
				sink.accept(f, values);
			}
		}
	}

	@Override
	public void close() throws IOException {
		for (FloatNpy file : files) {
			if (file != null) {
				file.close();
			}
		}
	}
}
