package org.reannotate.launching.ui.search;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** How much of a search's time is over; between two reports of the search it goes on by itself. Without widgets. */
final class BudgetClock {

	private final Duration budget;
	private long began;

	/**
	 * Begins now.
	 *
	 * @param now {@link System#nanoTime()}
	 */
	BudgetClock(Duration budget, long now) {
		this.budget = budget;
		this.began = now;
	}

	/** The search says how much time it has spent: what it needed to prepare does not count. */
	void spent(Duration spent, long now) {
		began = now - spent.toNanos();
	}

	/** {@code [0, 1]}. */
	double share(long now) {
		return Math.min(1, (double) (now - began) / Math.max(1, budget.toNanos()));
	}

	/** Spent and allowed, in minutes and seconds. */
	String words(long now) {
		return NLS.bind(Messages.SearchDialog_spent, clock(Duration.ofNanos(now - began)), clock(budget));
	}

	private static String clock(Duration time) {
		return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
	}
}
