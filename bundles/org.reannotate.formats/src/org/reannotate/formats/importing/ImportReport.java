package org.reannotate.formats.importing;

import java.util.List;

import org.reannotate.core.importing.ImportSummary;

/**
 * What an import did.
 *
 * @param summary what changed in the dataset
 * @param unreadable samples whose image cannot be used, with the reason, in the order of import; they are in the dataset
 * @param notices files and folders that were left out and other things to know; of many alike, the first hundred and a
 *        count
 */
public record ImportReport(ImportSummary summary, List<ImportNotice> unreadable, List<ImportNotice> notices) {

	public ImportReport {
		unreadable = List.copyOf(unreadable);
		notices = List.copyOf(notices);
	}
}
