package org.reannotate.protocol.recipe;

import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

/** Range checks that name the value that is wrong. */
final class Ranges {

	private Ranges() {
	}

	/** @param name what messages call the value, in the language of people; read only where it is wrong */
	static void check(Supplier<String> name, double value, double low, double high) {
		if (!(value >= low && value <= high)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.Ranges_outside, new Object[] { name.get(), text(value), text(low), text(high) }));
		}
	}

	/** Whole numbers without a fraction. */
	private static String text(double value) {
		return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE ? Long.toString((long) value)
				: Double.toString(value);
	}
}
