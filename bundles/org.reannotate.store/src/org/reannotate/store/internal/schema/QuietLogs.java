package org.reannotate.store.internal.schema;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Makes Flyway's logs. Flyway finds it by its name and makes it itself, so it is public. */
public final class QuietLogs implements LogCreator {

	@Override
	public Log createLogger(Class<?> source) {
		return new QuietLog(source);
	}
}
