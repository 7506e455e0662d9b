package org.reannotate.application.commandline.terminal;

import java.util.ArrayDeque;

/**
 * How fast work goes, judged by the last minute: steps differ too much for the pace since the start to say anything
 * about the time left.
 */
final class Pace {

	private static final double WINDOW_SECONDS = 60;
	private static final double BETWEEN_SECONDS = 1;
	private static final double TOO_SOON_SECONDS = 3;
	private static final double TOO_LITTLE = 0.02;

	private record Mark(double seconds, double share) {
	}

	private final ArrayDeque<Mark> marks = new ArrayDeque<>();

	Pace() {
		marks.add(new Mark(0, 0));
	}

	/** Notes how far the work is and gives the seconds left; NaN while that cannot be told. */
	double left(double seconds, double share) {
		if (seconds - marks.getLast().seconds() >= BETWEEN_SECONDS) {
			marks.addLast(new Mark(seconds, share));
		}
		while (marks.size() > 2 && seconds - marks.getFirst().seconds() > WINDOW_SECONDS) {
			marks.removeFirst();
		}
		Mark first = marks.getFirst();
		double done = share - first.share();
		if (seconds < TOO_SOON_SECONDS || share < TOO_LITTLE || done <= 0) {
			return Double.NaN;
		}
		return (seconds - first.seconds()) / done * (1 - share);
	}
}
