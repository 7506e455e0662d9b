package org.reannotate.worker.internal.head;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.function.BiConsumer;

import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** One fold's head. */
public final class FoldHead {

	private final int fold;
	private final double strength;
	private final int trainingRows;
	private final LinearHead head;

	FoldHead(int fold, double strength, int trainingRows, LinearHead head) {
		this.fold = fold;
		this.strength = strength;
		this.trainingRows = trainingRows;
		this.head = head;
	}

	/** The fold it did not see. */
	public int fold() {
		return fold;
	}

	/** Regularization chosen. */
	public double strength() {
		return strength;
	}

	/** Rows it was trained on. */
	public int trainingRows() {
		return trainingRows;
	}

	/** Logits of those rows; the array given is used again. */
	public void predict(int[] rows, BiConsumer<Integer, float[]> sink) {
		head.predict(rows, sink::accept);
	}

	/** Writes standardization and weights. */
	public void save(Path file) throws IOException {
		var arrays = new LinkedHashMap<>(head.parameters());
		// With it the head can be trained on when labels have changed.
		arrays.put("head_strength", new Values(new long[] { 1 }, new float[] { (float) strength }));
		ParameterFileWriter.write(file, arrays);
	}
}
