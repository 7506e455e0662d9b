package org.reannotate.ui.review;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.protocol.words.Percent;

/**
 * What reviewing a list of flagged labels will bring: the share of them that is wrong, with a 95% interval. What the
 * run says about its flags ({@code flags_precision} with {@code _low} and {@code _high}) is the prior, every decision
 * about an image of the list counts as one observation: a beta distribution. Immutable, no widgets.
 *
 * <pre>
 * var forecast = ReviewForecast.of(findings.run()).learn(states);
 * label.setText(forecast.sentence()); // About 1 in 4 of these is wrong (between 15% and 35%).
 * </pre>
 */
public final class ReviewForecast {

	/** Decisions before anything is said where the run says nothing. */
	private static final int ENOUGH = 8;

	private final @Nullable BetaShare prior;
	private final int wrong;
	private final int right;

	private ReviewForecast(@Nullable BetaShare prior, int wrong, int right) {
		this.prior = prior;
		this.wrong = wrong;
		this.right = right;
	}

	/** What a run alone lets expect; null: no run. */
	public static ReviewForecast of(@Nullable RunRecord run) {
		Map<String, Double> metrics = run == null ? Map.of() : run.metrics();
		Double mean = metrics.get("flags_precision");
		Double low = metrics.get("flags_precision_low");
		Double high = metrics.get("flags_precision_high");
		boolean known = mean != null && low != null && high != null;
		return new ReviewForecast(known ? BetaShare.about(mean, low, high) : null, 0, 0);
	}

	/**
	 * The forecast after decisions about images of the list: a corrected label was wrong; one that was confirmed or
	 * extended was right; open and excluded images say nothing.
	 */
	public ReviewForecast learn(Iterable<SampleState> states) {
		int nowWrong = wrong;
		int nowRight = right;
		for (SampleState state : states) {
			nowWrong += state == SampleState.CORRECTED ? 1 : 0;
			nowRight += state == SampleState.CONFIRMED || state == SampleState.EXTENDED ? 1 : 0;
		}
		return new ReviewForecast(prior, nowWrong, nowRight);
	}

	/** Whether anything can be said: the run said something, or enough was reviewed. */
	public boolean known() {
		return prior != null || reviewed() >= ENOUGH;
	}

	/** How many decisions it has learned from. */
	public int reviewed() {
		return wrong + right;
	}

	/** Expected share of wrong labels, [0, 1]. */
	public double share() {
		return posterior().mean();
	}

	/** The share is larger than this with 97.5% probability. */
	public double low() {
		return posterior().quantile(0.025);
	}

	/** The share is smaller than this with 97.5% probability. */
	public double high() {
		return posterior().quantile(0.975);
	}

	private BetaShare posterior() {
		BetaShare start = prior;
		return (start == null ? new BetaShare(0.5, 0.5) : start).seen(wrong, right); // Jeffreys' prior where nothing is known
	}

	/** For people: "About 1 in 4 of these is wrong (between 15% and 35%)."; empty while nothing can be said. */
	public String sentence() {
		return !known() ? ""
				: NLS.bind(PlainShare.single(share()) ? Messages.ReviewForecast_one : Messages.ReviewForecast_several,
						new Object[] { PlainShare.of(share()), Percent.of(low()), Percent.of(high()) });
	}
}
