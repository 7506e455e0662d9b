package org.reannotate.application.commandline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl+C (and a polite kill) into a cancel: the process stays alive until the command has put away what it was
 * doing, but not for ever.
 */
final class Interrupt implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 20;

	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook;

	private Interrupt(CommandLineProgram program) {
		hook = new Thread(() -> cancel(program), "reannotate-interrupt");
	}

	/** Watches until closed. */
	static Interrupt cancelling(CommandLineProgram program) {
		var interrupt = new Interrupt(program);
		Runtime.getRuntime().addShutdownHook(interrupt.hook);
		return interrupt;
	}

	private void cancel(CommandLineProgram program) {
		program.cancel();
		try {
			ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		ended.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// the process is ending already, because of the very interrupt: nothing to take back
			return;
		}
	}
}
