package org.reannotate.report.internal.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.report.evaluation.EvaluationException;
import org.reannotate.report.internal.evaluation.Rows.Row;
import org.reannotate.report.output.OutputFile;

/** Pairs of categories in either order: those found, with their scores, or those that are right. */
public final class PairTable {

	private static final double NOT_LISTED = -1;

	private record Names(String first, String second) {
		static Names of(String a, String b) {
			return a.compareTo(b) <= 0 ? new Names(a, b) : new Names(b, a);
		}
	}

	private record Found(double score, boolean recommended) {
	}

	private final Map<Names, Found> pairs = new HashMap<>();

	private PairTable() {
	}

	/** The pairs that are right: {@code category_a,category_b}. */
	public static PairTable truth(Path file) throws EvaluationException {
		var table = new PairTable();
		Rows.read(file, List.of("category_a", "category_b"), row -> table.pairs.put(names(row), new Found(1, true)));
		return table;
	}

	/** The pairs that an output lists. */
	public static PairTable found(Path output) throws EvaluationException {
		var table = new PairTable();
		Rows.read(output.resolve(OutputFile.MERGEABLE_CATEGORIES.fileName()),
				List.of("category_a", "category_b", "score", "recommended"),
				row -> table.pairs.put(names(row), new Found(score(row), row.text("recommended").equals("yes"))));
		return table;
	}

	private static Names names(Row row) {
		return Names.of(row.text("category_a"), row.text("category_b"));
	}

	private static double score(Row row) throws EvaluationException {
		try {
			return Double.parseDouble(row.cells().getField("score"));
		} catch (NumberFormatException e) {
			throw row.wrong(Messages.PairTable_score);
		}
	}

	/** Score of a pair; below every score where it is not listed. */
	public double score(String a, String b) {
		Found found = pairs.get(Names.of(a, b));
		return found == null ? NOT_LISTED : found.score();
	}

	/** Whether merging the pair is recommended. */
	public boolean recommended(String a, String b) {
		Found found = pairs.get(Names.of(a, b));
		return found != null && found.recommended();
	}

	/** Whether the pair is in the table. */
	public boolean contains(String a, String b) {
		return pairs.containsKey(Names.of(a, b));
	}
}
