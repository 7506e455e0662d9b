package org.reannotate.store.internal.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.store.internal.connection.StoreState;

import com.google.gson.Gson;

/** Reads the current findings. */
public final class FindingRows {

	static final Gson GSON = new Gson();
	private static final Recommendation[] RECOMMENDATIONS = Recommendation.values();

	private FindingRows() {
	}

	/** Returns the current findings, or null before the first audit. */
	public static @Nullable FindingSet read(Connection connection) throws SQLException {
		long set = StoreState.read(connection).findingSet();
		String name = runName(connection, set);
		if (name == null) {
			return null;
		}
		RunRecord run = RunRows.list(connection).stream().filter(each -> each.name().equals(name)).findFirst()
				.orElseThrow(() -> new SQLException("The run " + name + " of the current findings is missing"));
		return new FindingSet(run, labelIssues(connection, set), candidates(connection, set),
				mergeable(connection, set), ScoreRows.all(connection, set));
	}

	private static @Nullable String runName(Connection connection, long set) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select run from finding_set where id = ?")) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? rows.getString(1) : null;
			}
		}
	}

	private static List<LabelIssue> labelIssues(Connection connection, long set) throws SQLException {
		List<LabelIssue> issues = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("select id, place, sample_id, given, suggested, "
				+ "score, probability_wrong, reason, folded from label_issue where set_id = ? order by id")) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					issues.add(new LabelIssue(rows.getLong(1), rows.getInt(2), rows.getInt(3), rows.getInt(4),
							rows.getInt(5), rows.getDouble(6), rows.getDouble(7), rows.getString(8),
							rows.getBoolean(9)));
				}
			}
		}
		return issues;
	}

	private static List<MultiClassCandidate> candidates(Connection connection, long set) throws SQLException {
		List<MultiClassCandidate> candidates = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("select id, place, sample_id, given, score, "
				+ "categories, given_among from multi_class_candidate where set_id = ? order by id")) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					candidates.add(new MultiClassCandidate(rows.getLong(1), rows.getInt(2), rows.getInt(3),
							rows.getInt(4), rows.getDouble(5),
							List.of(GSON.fromJson(rows.getString(6), PlausibleCategory[].class)), rows.getBoolean(7)));
				}
			}
		}
		return candidates;
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
