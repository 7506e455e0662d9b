package org.reannotate.formats.internal.csv;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;
import org.reannotate.formats.internal.names.CategoryPath;
import org.reannotate.formats.internal.names.SplitNames;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.eclipse.osgi.util.NLS;

/** Which column holds what, by the table's header, and what a record says. */
final class LabelColumns {
	private static final Type STRINGS = new TypeToken<List<String>>() {
	}.getType();
	private static final Set<String> TRUE = Set.of("true", "yes", "1");
	private static final Set<String> FALSE = Set.of("", "false", "no", "0");

	private final List<String> names;
	private final boolean padded;
	/** Most rows of a large table have one of few lists. */
	private final Map<List<String>, List<String>> shared = new HashMap<>();

	/** @throws CellException if a column that must be there is missing, or one comes twice */
	LabelColumns(CsvRecord header) throws CellException {
		padded = header.getFields().stream().skip(1).anyMatch(cell -> cell.startsWith(" "));
		names = header.getFields().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
		for (String required : List.of("path", "label")) {
			if (!names.contains(required)) {
				throw new CellException(NLS.bind(Messages.LabelColumns_missing, required, header.getFields()));
			}
			if (names.indexOf(required) != names.lastIndexOf(required)) {
				throw new CellException(NLS.bind(Messages.LabelColumns_twice, required));
			}
		}
	}

	/** @throws CellException what is wrong with the record */
	LabelRow row(CsvRecord record) throws CellException {
		if (record.getFieldCount() != names.size()) {
			throw new CellException(NLS.bind(Messages.LabelColumns_cells, record.getFieldCount(), names.size()));
		}
		return new LabelRow(record.getStartingLineNumber(), RelativePath.check(cell(record, "path")), categories(record),
				split(cell(record, "split")), excluded(cell(record, "excluded")));
	}

	private List<String> categories(CsvRecord record) throws CellException {
		var categories = new LinkedHashSet<String>();
		String label = cell(record, "label");
		if (!label.isEmpty()) {
			categories.add(category(label));
		}
		for (String further : further(cell(record, "further"))) {
			categories.add(category(further));
		}
		var list = List.copyOf(categories);
		return shared.computeIfAbsent(list, same -> same);
	}

	private String cell(CsvRecord record, String column) throws CellException {
		int index = names.indexOf(column);
		if (index < 0) {
			return "";
		}
		String cell = padded ? record.getField(index).strip() : record.getField(index);
		if (SpreadsheetCell.isFormula(cell)) {
			throw new CellException(NLS.bind(Messages.LabelColumns_formula, cell, column));
		}
		return SpreadsheetCell.read(cell);
	}

	private static String category(String label) throws CellException {
		if (!CategoryPath.isValid(label)) {
			throw new CellException(NLS.bind(Messages.LabelColumns_emptyPart, label));
		}
		return label;
	}

	private static List<String> further(String cell) throws CellException {
		if (cell.isEmpty()) {
			return List.of();
		}
		try {
			List<String> list = new Gson().fromJson(cell, STRINGS);
			if (list != null && list.stream().allMatch(Objects::nonNull)) {
				return list;
			}
		} catch (JsonParseException malformed) {
			throw new CellException(NLS.bind(Messages.LabelColumns_badFurther, cell));
		}
		throw new CellException(NLS.bind(Messages.LabelColumns_badFurther, cell));
	}

	private static @Nullable Split split(String cell) throws CellException {
		if (cell.isBlank()) {
			return null;
		}
		@Nullable Split split = SplitNames.find(cell.strip());
		if (split == null) {
			throw new CellException(NLS.bind(Messages.LabelColumns_badSplit, cell));
		}
		return split;
	}

	private static boolean excluded(String cell) throws CellException {
		String word = cell.strip().toLowerCase(Locale.ROOT);
		if (!TRUE.contains(word) && !FALSE.contains(word)) {
			throw new CellException(NLS.bind(Messages.LabelColumns_badExcluded, cell));
		}
		return TRUE.contains(word);
	}
}
