package org.reannotate.protocol.run;

import java.io.IOException;
import java.util.List;

import org.reannotate.protocol.internal.run.RunInputFiles;

/**
 * What a run learns from: columns and samples, in the row order of every array of the run.
 *
 * <pre>
 * RunFolder folder = RunFolder.create(runs, recipe, Instant.now());
 * new RunInput(columns, samples).write(folder);   // the parent
 * RunInput input = RunInput.read(folder);         // the worker
 * </pre>
 */
public record RunInput(List<RunColumn> columns, List<RunSample> samples) {

	/**
	 * Writes {@code columns.json}, {@code samples.jsonl}, {@code sample-ids.txt} and {@code folds.npy}.
	 *
	 * @throws IOException naming the file that could not be written
	 */
	public void write(RunFolder folder) throws IOException {
		RunInputFiles.write(this, folder);
	}

	/**
	 * Reads and checks what {@link #write} wrote.
	 *
	 * @throws IOException when a line is damaged, a label has no column or a fold is out of range
	 */
	public static RunInput read(RunFolder folder) throws IOException {
		return RunInputFiles.read(folder);
	}
}
