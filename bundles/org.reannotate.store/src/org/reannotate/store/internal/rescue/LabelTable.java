package org.reannotate.store.internal.rescue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.changes.StoreSnapshot;

/**
 * The labels as memory has them, in the table that can be imported into a new dataset: path, label, split, excluded. A
 * text that a spreadsheet would run is written with a leading {@code '}, as everywhere.
 */
final class LabelTable {

	private static final String FORMULA = "'*[=+@-].*";

	private LabelTable() {
	}

	static void write(StoreSnapshot snapshot, Path file) throws IOException {
		Map<Integer, String> paths = snapshot.taxonomy().categories().stream()
				.collect(Collectors.toMap(CategoryRecord::id, CategoryRecord::path));
		SampleIndex index = snapshot.index();
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("path,label,split,excluded\r\n");
			for (int row = 0; row < index.size(); row++) {
				Split split = index.split(row);
				out.write(cell(index.path(row)) + "," + cell(paths.getOrDefault(index.category(row), "")) + ","
						+ (split == null ? "" : split.id()) + "," + (index.state(row) == SampleState.EXCLUDED) + "\r\n");
			}
		}
	}

	private static String cell(String text) {
		return "\"" + (text.matches("(?s)" + FORMULA) ? "'" : "") + text.replace("\"", "\"\"") + "\"";
	}
}
