package org.reannotate.store.internal.schema;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.flywaydb.core.api.logging.Log;

/** Flyway's log without its advertisements: what goes wrong comes as an exception, the rest is for debugging. */
final class QuietLog implements Log {

	private final Logger logger;

	QuietLog(Class<?> source) {
		logger = Logger.getLogger(source.getName());
	}

	@Override
	public boolean isDebugEnabled() {
		return logger.isLoggable(Level.FINEST);
	}

	@Override
	public void debug(String message) {
		logger.log(Level.FINEST, message);
	}

	@Override
	public void info(String message) {
		logger.log(Level.FINER, message);
	}

	@Override
	public void warn(String message) {
		logger.log(Level.FINE, message);
	}

	@Override
	public void error(String message) {
		logger.log(Level.FINE, message);
	}

	@Override
	public void error(String message, Exception e) {
		logger.log(Level.FINE, message, e);
	}

	@Override
	public void notice(String message) {
		logger.log(Level.FINER, message);
	}
}
