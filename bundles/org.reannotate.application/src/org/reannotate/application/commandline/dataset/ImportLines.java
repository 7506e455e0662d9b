package org.reannotate.application.commandline.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.formats.importing.ImportNotice;
import org.reannotate.formats.importing.ImportReport;

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
		terminal.say(String.format(Locale.ROOT, "%,d images: %,d new, %,d changed, %,d as before, %,d gone",
				summary.samples(), summary.added(), summary.changed(), summary.unchanged(), summary.missing()));
		if (summary.labelConflicts() > 0) {
			terminal.say(summary.labelConflicts()
					+ " labels changed at the source although a person had decided; the decisions stay");
		}
		print("cannot be read", report.unreadable(), terminal);
		print("to know", report.notices().stream().filter(notice -> !known.contains(notice.path()))
				.sorted(Comparator.comparing(ImportLines::isAboutOneFile)).toList(), terminal);
	}

	/** What is about everything, like categories that differ only in case, comes first: it is not to be cut off. */
	private static boolean isAboutOneFile(ImportNotice notice) {
		return !notice.path().isEmpty();
	}

	private static void print(String title, List<ImportNotice> notices, Terminal terminal) {
		notices.stream().limit(SHOWN).forEach(notice -> terminal.tell(title + ": " + notice));
		if (notices.size() > SHOWN) {
			terminal.tell(title + ": and " + (notices.size() - SHOWN) + " more");
		}
	}
}
