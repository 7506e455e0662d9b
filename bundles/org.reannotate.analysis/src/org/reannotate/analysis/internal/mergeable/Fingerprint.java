package org.reannotate.analysis.internal.mergeable;

/** Mixes numbers into 128 bits: two sums in different arithmetic, finished by a mixer (Steele, Lea, Flood, OOPSLA 2014). */
final class Fingerprint {

	private static final long FIRST = 0x9E3779B97F4A7C15L;
	private static final long SECOND = 0xD1342543DE82EF95L;

	private long high = FIRST;
	private long low = SECOND;

	Fingerprint add(long value) {
		high = (high ^ value) * FIRST;
		high ^= high >>> 29;
		low = (low + value) * SECOND;
		low ^= low >>> 32;
		return this;
	}

	Fingerprint add(float[] values) {
		add(values.length);
		for (float value : values) {
			add(Float.floatToRawIntBits(value));
		}
		return this;
	}

	RememberedTests.Key key() {
		return new RememberedTests.Key(mixed(high), mixed(low));
	}

	private static long mixed(long value) {
		long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
