package org.reannotate.store.internal.connection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the tables keep them: microseconds since 1970. */
public final class Micros {

	private static final long SECOND = 1_000_000L;

	private Micros() {
	}

	/** Returns the time, to the microsecond, so that it is equal when read again. */
	public static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}

	public static long of(Instant time) {
		return Math.addExact(Math.multiplyExact(time.getEpochSecond(), SECOND), time.getNano() / 1000);
	}

	public static Instant toInstant(long micros) {
		return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1000);
	}
}
