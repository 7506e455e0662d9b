package org.reannotate.report.internal.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.report.evaluation.EvaluationException;
import org.reannotate.report.internal.evaluation.Rows.Row;
import org.reannotate.report.internal.text.SpreadsheetGuard;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.eclipse.osgi.util.NLS;

/** The right categories of samples: {@code sample,true,also}. */
public final class TruthTable {

	private static final List<String> COLUMNS = List.of("sample", "true", "also");

	/** The right categories of one sample; {@code several} where there is more than the true one. */
	public record Truth(Set<String> categories, boolean several) {
	}

	private final Map<Integer, Truth> byRow = new HashMap<>();
	private int unknown;

	private TruthTable() {
	}

	/** Reads the table for the rows of an output. */
	public static TruthTable read(Path file, StoredOutput output) throws EvaluationException {
		var table = new TruthTable();
		Rows.read(file, COLUMNS, row -> table.add(row, output));
		return table;
	}

	private void add(Row row, StoredOutput output) throws EvaluationException {
		int place = output.row(row.text("sample"));
		if (place < 0) {
			unknown++;
			return;
		}
		var right = new LinkedHashSet<String>();
		right.add(row.text("true"));
		boolean several = addAlso(row, right);
		if (byRow.put(place, new Truth(right, several)) != null) {
			throw row.wrong(NLS.bind(Messages.TruthTable_twice, row.text("sample")));
		}
	}

	private static boolean addAlso(Row row, Set<String> right) throws EvaluationException {
		String also = row.text("also").strip();
		if (also.isEmpty()) {
			return false;
		}
		try {
			JsonElement list = JsonParser.parseString(also);
			for (JsonElement category : list.getAsJsonArray()) {
				right.add(SpreadsheetGuard.unguard(category.getAsString()));
			}
			return !list.getAsJsonArray().isEmpty();
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
			throw row.wrong(NLS.bind(Messages.TruthTable_also, also));
		}
	}

	/** What is right for a row; {@code null} where the truth does not say. */
	public @Nullable Truth of(int row) {
		return byRow.get(row);
	}

	/** Rows of the output that the truth names. */
	public int known() {
		return byRow.size();
	}

	/** Samples of the truth that the output does not have. */
	public int unknown() {
		return unknown;
	}
}
