package org.reannotate.core.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.TimeSpan;

/**
 * What a step does, and how long it will still take. A progress monitor takes one text for both; whoever shows progress
 * in a way of its own takes them apart again. Both directions go by the same sentence, in whatever language it is.
 *
 * @param words what it does
 * @param left  as {@link TimeSpan} writes it; empty where the step does not tell
 */
public record TimedStep(String words, String left) {

	private static final String WORDS = "\u0001";
	private static final String LEFT = "\u0002";
	private static final Pattern TOLD = pattern(Messages.TimedStep_left);

	/** A step that tells how many seconds are left; NaN, infinite or negative where that is not known. */
	public static TimedStep of(String words, double seconds) {
		return new TimedStep(words, TimeSpan.of(seconds));
	}

	/** Takes apart what {@link #text()} put together; any other text is all words. */
	public static TimedStep read(String text) {
		return read(text, TOLD);
	}

	static TimedStep read(String text, Pattern sentence) {
		Matcher told = sentence.matcher(text);
		return told.matches() ? new TimedStep(told.group("words"), told.group("left")) : new TimedStep(text, "");
	}

	/** The sentence with a group in the place of each value; a length of time has a figure in it. */
	static Pattern pattern(String sentence) {
		return Pattern.compile(Pattern.quote(NLS.bind(sentence, WORDS, LEFT))
				.replace(WORDS, "\\E(?<words>.*)\\Q").replace(LEFT, "\\E(?<left>[^()]*\\d[^()]*)\\Q"), Pattern.DOTALL);
	}

	/** Whether the step tells how long it will still take. */
	public boolean tells() {
		return !left.isEmpty();
	}

	/** Both in one text, for a progress monitor. */
	public String text() {
		return tells() ? NLS.bind(Messages.TimedStep_left, words, left) : words;
	}
}
