package org.reannotate.samples.internal.random;

import java.util.ArrayList;
import java.util.List;

/**
 * SplitMix64 (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014). Own code, because the
 * JDK may change what its generators' derived methods return, and the sample must not change with it. Not thread-safe.
 */
public final class SplitMix {

	private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

	private long state;

	public SplitMix(long seed) {
		state = seed;
	}

	/** A generator of its own for one purpose: what it draws does not depend on how much others drew. */
	public static SplitMix of(long seed, long purpose) {
		return new SplitMix(mix(seed + mix(purpose + GOLDEN_GAMMA)));
	}

	public long nextLong() {
		state += GOLDEN_GAMMA;
		return mix(state);
	}

	/** Uniform in [0, 1). */
	public double unit() {
		return (nextLong() >>> 11) * 0x1p-53;
	}

	public double between(double low, double high) {
		return low + (high - low) * unit();
	}

	/** Uniform in [low, high], both included. */
	public int between(int low, int high) {
		return low + below(high - low + 1);
	}

	/** Uniform in [0, bound); the bias of the multiplication is below 2^-20 for the bounds used here. */
	public int below(int bound) {
		return (int) (unit() * bound);
	}

	public boolean chance(double probability) {
		return unit() < probability;
	}

	/** Roughly normal, mean 0, deviation 1, in [-3.5, 3.5]: a sum of four uniforms is enough for light and layout. */
	public double bell() {
		return (unit() + unit() + unit() + unit() - 2) * 1.7320508075688772;
	}

	@SafeVarargs
	public final <T> T pick(T... choices) {
		return choices[below(choices.length)];
	}

	public <T> T pick(List<T> choices) {
		return choices.get(below(choices.size()));
	}

	/** A shuffled copy (Fisher-Yates). */
	public <T> List<T> shuffled(List<T> items) {
		var result = new ArrayList<>(items);
		for (int i = result.size() - 1; i > 0; i--) {
			int j = below(i + 1);
			T held = result.get(i);
			result.set(i, result.get(j));
			result.set(j, held);
		}
		return result;
	}

	private static long mix(long value) {
		long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}
}
