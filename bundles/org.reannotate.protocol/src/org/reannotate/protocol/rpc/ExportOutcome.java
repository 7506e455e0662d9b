package org.reannotate.protocol.rpc;

import java.util.List;

/**
 * What came of an {@link ExportRequest}.
 *
 * @param folder  absolute path of the folder made
 * @param fold    whose network it holds; {@code -1} for that of a three-way split
 * @param trained images that this network was trained on, as far as the run tells
 * @param files   names in the folder
 */
public record ExportOutcome(String folder, int fold, int trained, List<String> files) {

	public ExportOutcome {
		files = List.copyOf(files);
	}
}
