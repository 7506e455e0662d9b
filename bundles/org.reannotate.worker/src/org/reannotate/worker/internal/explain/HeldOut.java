package org.reannotate.worker.internal.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.arrays.ByteNpy;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;

/**
 * Which network of a run did not see a sample.
 *
 * @param fold        whose network is asked
 * @param outOfSample whether it was trained without the sample
 */
record HeldOut(int fold, boolean outOfSample) {

	/** Looks the sample up; one that the run does not know was seen by no network of it. */
	static HeldOut of(RunFolder run, long sample) throws WorkerException {
		try {
			byte[] folds = ByteNpy.read(run.folds());
			int row = row(run, sample);
			if (row < 0 || row >= folds.length) {
				return new HeldOut(0, true);
			}
			// In a three-way split the training part is in no fold: its network has seen these.
			return folds[row] < 0 ? new HeldOut(0, false) : new HeldOut(folds[row], true);
		} catch (IOException | NumberFormatException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.HeldOut_unreadable, run.name(), IoWords.of(e)), e);
		}
	}

	private static int row(RunFolder run, long sample) throws IOException {
		String wanted = Long.toString(sample);
		try (BufferedReader ids = Files.newBufferedReader(run.sampleIds(), StandardCharsets.US_ASCII)) {
			String line;
			for (int row = 0; (line = ids.readLine()) != null; row++) {
				if (line.equals(wanted)) {
					return row;
				}
			}
			return -1;
		}
	}
}
