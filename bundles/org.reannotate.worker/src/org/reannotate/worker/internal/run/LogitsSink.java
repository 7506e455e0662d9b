package org.reannotate.worker.internal.run;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.arrays.FloatNpy;

/** Writes rows one after the other from a callback that may not throw; the failure comes at the end. */
final class LogitsSink {

	private final FloatNpy out;
	private int next;
	private @Nullable IOException failure;

	LogitsSink(FloatNpy out) {
		this.out = out;
	}

	void write(float[] values) {
		if (failure == null) {
			try {
				out.write(next++, values);
			} catch (IOException e) {
				failure = e;
			}
		}
	}

	void finish() throws IOException {
		if (failure != null) {
			throw failure;
		}
	}
}
