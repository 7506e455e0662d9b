package org.reannotate.application.commandline.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.formats.importing.ImportNotice;
import org.reannotate.formats.importing.ImportReport;
import org.reannotate.protocol.words.Numbers;

/** What an import did, for a person. */
public final class ImportLines {

	private static final int SHOWN = 10;

	private ImportLines() {
	}

	/**
	 * Prints the counts, and the first of what a person should look at.
	 *
	 * @param known paths that nobody needs to be told about
	 */
	public static void print(ImportReport report, Set<String> known, Terminal terminal) {
		ImportSummary summary = report.summary();
		terminal.say(NLS.bind(summary.samples() == 1 ? Messages.ImportLines_oneImage : Messages.ImportLines_images,
				Stream.of(summary.samples(), summary.added(), summary.changed(), summary.unchanged(), summary.missing())
						.map(Numbers::of).toArray()));
		if (summary.labelConflicts() > 0) {
			terminal.say(NLS.bind(summary.labelConflicts() == 1 ? Messages.ImportLines_oneConflict
					: Messages.ImportLines_conflicts, summary.labelConflicts()));
		}
		print(Messages.ImportLines_unreadable, Messages.ImportLines_moreUnreadable, report.unreadable(), terminal);
		print(Messages.ImportLines_notice, Messages.ImportLines_moreNotices,
				report.notices().stream().filter(notice -> !known.contains(notice.path()))
						.sorted(Comparator.comparing(ImportLines::isAboutOneFile)).toList(),
				terminal);
	}

	/** What is about everything, like categories that differ only in case, comes first: it is not to be cut off. */
	private static boolean isAboutOneFile(ImportNotice notice) {
		return !notice.path().isEmpty();
	}

	private static void print(String line, String more, List<ImportNotice> notices, Terminal terminal) {
		notices.stream().limit(SHOWN).forEach(notice -> terminal.tell(NLS.bind(line, notice)));
		if (notices.size() > SHOWN) {
			terminal.tell(NLS.bind(more, notices.size() - SHOWN));
		}
	}
}
