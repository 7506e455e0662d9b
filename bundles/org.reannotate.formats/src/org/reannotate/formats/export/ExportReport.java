package org.reannotate.formats.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param folder where it lies
 * @param samples rows in {@code labels.csv}
 * @param copied images that were copied because a hard link was not possible
 * @param notices what could not be exported, and why
 */
public record ExportReport(Path folder, int samples, int copied, List<String> notices) {

	public ExportReport {
		notices = List.copyOf(notices);
	}
}
