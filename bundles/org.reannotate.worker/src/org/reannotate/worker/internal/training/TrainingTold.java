package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.file.Path;

import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.StepLine;
import org.reannotate.protocol.run.TrainingLog;

/** Tells a run's training log: steps at most five times a second, epochs always. Used from the computing thread. */
public final class TrainingTold implements AutoCloseable {

	private static final long INTERVAL = 200_000_000L;

	private final TrainingLog.Writer log;
	private final long started = System.nanoTime();
	private long told = started - INTERVAL;

	/** Goes on with that log. */
	public TrainingTold(Path file) throws IOException {
		log = new TrainingLog.Writer(file);
	}

	/** Takes back what an earlier attempt told of a network from that epoch on. */
	public void begin(int fold, int epoch) throws IOException {
		log.rewind(fold, epoch);
	}

	/** Whether it is time for the next step. */
	boolean isDue() {
		return System.nanoTime() - told >= INTERVAL;
	}

	void step(StepLine line) throws IOException {
		told = System.nanoTime();
		log.write(line);
	}

	/** Tells an epoch. */
	public void epoch(EpochLine line) throws IOException {
		log.write(line);
	}

	/** Since this process began to train. */
	public double seconds() {
		return (System.nanoTime() - started) / 1e9;
	}

	@Override
	public void close() throws IOException {
		log.close();
	}
}
