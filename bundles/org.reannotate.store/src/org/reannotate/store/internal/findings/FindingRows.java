package org.reannotate.store.internal.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.findings.Finding;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

import com.google.gson.Gson;

/** Reads the current findings. */
public final class FindingRows {

	static final Gson GSON = new Gson();
	private static final Recommendation[] RECOMMENDATIONS = Recommendation.values();

	private static final String ISSUE = "select f.id, f.place, f.sample_id, f.given, f.suggested, f.score, "
			+ "f.probability_wrong, f.reason, f.folded from label_issue";
	private static final String CANDIDATE = "select f.id, f.place, f.sample_id, f.given, f.score, f.categories, "
			+ "f.given_among from multi_class_candidate";
	private static final String OF_SET = " where f.set_id = ? order by f.id";
	private static final String KEPT = " join decision d on d.sample_id = f.sample_id and d.finding = f.id join decided t "
			+ "on t.sample_id = f.sample_id and t.last_decision = d.id where d.kind = " + DecisionKind.KEEP.ordinal()
			+ " order by f.id";

	private FindingRows() {
	}

	/** Returns the current findings as they are to be read today, or null before the first audit. */
	public static @Nullable FindingSet read(Connection connection, TaxonomySnapshot taxonomy) throws SQLException {
		long set = StoreState.read(connection).findingSet();
		String name = runName(connection, set);
		if (name == null) {
			return null;
		}
		RunRecord run = RunRows.list(connection).stream().filter(each -> each.name().equals(name)).findFirst()
				.orElseGet(() -> deleted(name));
		FindingsNow now = new FindingsNow(taxonomy);
		return new FindingSet(run, now.labelIssues(labelIssues(connection, set)),
				now.candidates(candidates(connection, set)), now.mergeable(mergeable(connection, set)),
				ScoreRows.all(connection, set));
	}

	/** Findings outlive their run: people may have answered them. */
	private static RunRecord deleted(String name) {
		return new RunRecord(name, "", "finished", Instant.EPOCH, null, 0, Map.of());
	}

	private static @Nullable String runName(Connection connection, long set) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select run from finding_set where id = ?")) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? rows.getString(1) : null;
			}
		}
	}

	/** Returns the findings about images that people answered by keeping the label, where that still holds. */
	public static List<Finding> kept(Connection connection) throws SQLException {
		List<Finding> kept = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(ISSUE + " f" + KEPT)) {
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					kept.add(labelIssue(rows));
				}
			}
		}
		try (PreparedStatement select = connection.prepareStatement(CANDIDATE + " f" + KEPT)) {
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					kept.add(candidate(rows));
				}
			}
		}
		return kept;
	}

	static List<LabelIssue> labelIssues(Connection connection, long set) throws SQLException {
		List<LabelIssue> issues = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(ISSUE + " f" + OF_SET)) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					issues.add(labelIssue(rows));
				}
			}
		}
		return issues;
	}

	private static LabelIssue labelIssue(ResultSet row) throws SQLException {
		return new LabelIssue(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5),
				row.getDouble(6), row.getDouble(7), row.getString(8), row.getBoolean(9));
	}

	static List<MultiClassCandidate> candidates(Connection connection, long set) throws SQLException {
		List<MultiClassCandidate> candidates = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(CANDIDATE + " f" + OF_SET)) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					candidates.add(candidate(rows));
				}
			}
		}
		return candidates;
	}

	private static MultiClassCandidate candidate(ResultSet row) throws SQLException {
		return new MultiClassCandidate(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getDouble(5),
				List.of(GSON.fromJson(row.getString(6), PlausibleCategory[].class)), row.getBoolean(7));
	}

	private static List<MergeableCategories> mergeable(Connection connection, long set) throws SQLException {
		List<MergeableCategories> pairs = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("select id, place, category_a, category_b, score, "
				+ "rate_a_to_b, rate_b_to_a, auc, auc_low, auc_high, p_value, recommended, accuracy_gained "
				+ "from mergeable_categories where set_id = ? order by id")) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					pairs.add(new MergeableCategories(rows.getLong(1), rows.getInt(2), rows.getInt(3), rows.getInt(4),
							rows.getDouble(5), rows.getDouble(6), rows.getDouble(7), orNaN(rows, 8), orNaN(rows, 9),
							orNaN(rows, 10), orNaN(rows, 11), RECOMMENDATIONS[rows.getInt(12)], orNaN(rows, 13)));
				}
			}
		}
		return pairs;
	}

	private static double orNaN(ResultSet row, int column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? Double.NaN : value;
	}
}
