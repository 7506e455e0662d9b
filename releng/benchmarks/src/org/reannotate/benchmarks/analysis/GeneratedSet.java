package org.reannotate.benchmarks.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.reannotate.analysis.arrays.Npy;

/**
 * A set made by arithmetic alone, the same everywhere: noise in a tenth of the labels, into one of the next three
 * categories, and a model that is mistaken in 8% of the rows. Too big to keep, so it is made when needed.
 *
 * @param name             name of the set
 * @param rows             N
 * @param columns          K
 * @param seed             seed of both streams
 * @param referenceSeconds best time of the reference implementation on two cores
 */
record GeneratedSet(String name, int rows, int columns, long seed, double referenceSeconds) {

	private static final double NOISE = 0.1;
	private static final double MISTAKES = 0.08;
	private static final int DRAWS_A_ROW = 8;

	/** Labels and probabilities in files. */
	record InFiles(Path labels, Path probabilities) {
	}

	/** The set's files below the folder, made when they are not there yet. */
	InFiles in(Path folder) throws IOException {
		Path labels = folder.resolve(name + "-labels.npy");
		Path probabilities = folder.resolve(name + "-probabilities.npy");
		if (!Files.exists(labels) || !Files.exists(probabilities)) {
			Path partial = folder.resolve(name + ".partial");
			Npy.write(labels, write(partial));
			Files.move(partial, probabilities, StandardCopyOption.REPLACE_EXISTING);
		}
		return new InFiles(labels, probabilities);
	}

	private long[] write(Path file) throws IOException {
		long[] labels = new long[rows];
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			channel.write(header());
			ByteBuffer row = ByteBuffer.allocateDirect(4 * columns).order(ByteOrder.LITTLE_ENDIAN);
			double[] weights = new double[columns];
			for (int i = 0; i < rows; i++) {
				labels[i] = row(i, weights, row.clear());
				row.flip();
				while (row.hasRemaining()) {
					channel.write(row);
				}
			}
		}
		return labels;
	}

	private ByteBuffer header() {
		String text = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }";
		String padded = text + " ".repeat(127 - 10 - text.length()) + "\n";
		ByteBuffer header = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
		header.put(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 }).putShort((short) 118);
		return header.put(padded.getBytes(StandardCharsets.US_ASCII)).flip();
	}

	private long row(long i, double[] weights, ByteBuffer into) {
		double[] draw = new double[6];
		for (int d = 0; d < draw.length; d++) {
			draw[d] = SplitMix.uniform(seed, DRAWS_A_ROW * i + d);
		}
		int right = (int) (columns * (0.5 * draw[0] + 0.5 * draw[0] * draw[0]));
		boolean noisy = draw[1] < NOISE;
		int label = noisy ? (right + 1 + (int) (draw[2] * Math.min(columns - 1, 3))) % columns : right;
		boolean mistaken = draw[3] < MISTAKES;
		int predicted = mistaken ? (right + 1 + (int) (draw[4] * (columns - 1))) % columns : right;
		double sum = weights(i, predicted, columns * (0.05 + 1.5 * (draw[5] * draw[5])), weights);
		for (double weight : weights) {
			into.putFloat((float) (weight / sum));
		}
		return label;
	}

	private double weights(long i, int predicted, double bonus, double[] weights) {
		double sum = 0;
		for (int j = 0; j < columns; j++) {
			double squared = SplitMix.uniform(seed ^ 0x5DEECE66DL, i * columns + j);
			squared *= squared;
			double weight = squared * squared;
			weights[j] = j == predicted ? weight + bonus : weight;
			sum += weights[j];
		}
		return sum;
	}
}
