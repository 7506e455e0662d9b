package org.reannotate.editors.blind;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.blind.LabelQuality;
import org.reannotate.protocol.words.Percent;

/** What is said at the end of a blind check. Pure. */
final class BlindResult {

	private BlindResult() {
	}

	/**
	 * @param quality by all answers of all people
	 * @return sentences; with a link where the person and labels differ
	 */
	static String text(LabelQuality quality, BlindWalk walk, boolean skipped) {
		if (walk.total() == 0) {
			return Messages.BlindResult_empty;
		}
		var sentences = new StringBuilder(skipped ? Messages.BlindResult_skipped : Messages.BlindResult_nothing);
		if (quality.answers() > 0) {
			sentences.append("\n\n").append(NLS.bind(Messages.BlindResult_agree, new Object[] { quality.agreed(),
					quality.answers(), Percent.of(quality.share()), Percent.of(quality.low()), Percent.of(quality.high()) }));
		}
		List<Integer> differing = walk.differing();
		if (!differing.isEmpty()) {
			sentences.append("\n\n").append(differing.size() == 1 ? Messages.BlindResult_differOne
					: NLS.bind(Messages.BlindResult_differ, differing.size()));
		}
		return sentences.toString();
	}
}
