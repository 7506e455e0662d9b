package org.reannotate.core.importing;

import java.util.List;

/**
 * What an import changed.
 *
 * @param added          samples that were new
 * @param changed        samples whose file, label or split changed at the source
 * @param unchanged      samples that are as they were: nothing was written for them
 * @param missing        samples marked missing by this import
 * @param returned       samples that were missing and are back; also counted in changed
 * @param labelConflicts samples whose label changed at the source although a person had decided: the decision stays
 * @param caseTwins      groups of category paths that differ only in upper and lower case; kept apart
 */
public record ImportSummary(int added, int changed, int unchanged, int missing, int returned, int labelConflicts,
		List<List<String>> caseTwins) {

	public ImportSummary {
		caseTwins = List.copyOf(caseTwins);
	}

	/** Returns the number of samples that the source named. */
	public int samples() {
		return added + changed + unchanged;
	}
}
