package org.reannotate.protocol.words;

import org.eclipse.osgi.util.NLS;

/**
 * Room on a disk or in memory, by one rule everywhere: two figures and what stands before the point, in steps of a
 * thousand, and never 0 where it is not exactly that.
 */
public final class ByteSize {

	private static final long KILO = 1000;
	private static final long MEGA = KILO * KILO;
	private static final long GIGA = KILO * MEGA;
	/** From so many of a unit on, tenths of it do not matter. */
	private static final int MANY = 10;

	private ByteSize() {
	}

	/** For instance "0 kB", "1 kB", "640 kB", "2.5 MB", "98 MB", "1.2 GB", "2,345 GB". */
	public static String of(long bytes) {
		if (bytes < MEGA - KILO / 2) {
			long kilo = Math.round((double) bytes / KILO);
			return NLS.bind(Messages.ByteSize_kilobytes, Numbers.of(bytes > 0 ? Math.max(1, kilo) : kilo));
		}
		return bytes < GIGA - MEGA / 2 ? NLS.bind(Messages.ByteSize_megabytes, figures((double) bytes / MEGA))
				: NLS.bind(Messages.ByteSize_gigabytes, figures((double) bytes / GIGA));
	}

	private static String figures(double value) {
		return Numbers.upTo(value, value < MANY - 0.05 ? 1 : 0);
	}
}
