package org.reannotate.store.internal.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;

/** Puts the findings of a new run in the place of the old ones, inside one transaction. */
public final class Publishing {

	private static final List<String> TABLES = List.of("mergeable_categories", "sample_scores");
	/** Of these, what people answered by keeping the label stays: the next run is compared with it. */
	private static final List<String> TABLES_WITH_KEPT = List.of("label_issue", "multi_class_candidate");
	private static final int LONGEST_REASON = 10_000;
	/** Scores are some bytes each, thousands of them in one row. */
	private static final int SCORES_OF_A_ROW = 100;

	private final Connection connection;
	private final StoreState state;
	private final long set;

	private Publishing(Connection connection, StoreState state) {
		this.connection = connection;
		this.state = state;
		set = state.newFindingSet();
	}

	/** How many rows publishing writes, about. */
	public static int rows(FindingSet findings) {
		return findings.labelIssues().size() + findings.multiClassCandidates().size()
				+ findings.scores().sampleIds().length / SCORES_OF_A_ROW;
	}

	/** Replaces the findings, records the run and makes it the active one. */
	public static void publish(Connection connection, StoreState state, FindingSet findings) throws SQLException {
		RunRows.save(connection, state, findings.run());
		Publishing publishing = new Publishing(connection, state);
		publishing.dropOld();
		publishing.insertSet(findings.run().name());
		publishing.insertIssues(findings.labelIssues());
		publishing.insertCandidates(findings.multiClassCandidates());
		publishing.insertMergeable(findings.mergeableCategories());
		ScoreRows.insert(connection, publishing.set, findings.scores());
		ActiveRun.set(connection, findings.run().name());
		state.touch(Change.FINDINGS);
	}

	private void dropOld() throws SQLException {
		for (String table : TABLES) {
			dropOld(table, "");
		}
		for (String table : TABLES_WITH_KEPT) {
			dropOld(table, " and id not in (select finding from decision where kind = " + DecisionKind.KEEP.ordinal() + ")");
		}
	}

	private void dropOld(String table, String but) throws SQLException {
		try (PreparedStatement delete = connection
				.prepareStatement("delete from " + table + " where set_id < ?" + but)) {
			delete.setLong(1, set);
			delete.executeUpdate();
		}
	}

	private void insertSet(String run) throws SQLException {
		try (PreparedStatement insert = connection
				.prepareStatement("insert into finding_set (id, run, published) values (?, ?, ?)")) {
			insert.setLong(1, set);
			insert.setString(2, run);
			insert.setLong(3, Micros.of(Micros.now()));
			insert.executeUpdate();
		}
	}

	private void insertIssues(List<LabelIssue> issues) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into label_issue (id, set_id, place, "
				+ "sample_id, given, suggested, score, probability_wrong, reason, folded) "
				+ "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			for (LabelIssue issue : issues) {
				insert.setLong(1, state.newFinding());
				insert.setLong(2, set);
				insert.setInt(3, issue.rank());
				insert.setInt(4, issue.sampleId());
				insert.setInt(5, issue.given());
				insert.setInt(6, issue.suggested());
				insert.setDouble(7, issue.score());
				insert.setDouble(8, issue.probabilityWrong());
				insert.setString(9, issue.reason().substring(0, Math.min(LONGEST_REASON, issue.reason().length())));
				insert.setBoolean(10, issue.folded());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private void insertCandidates(List<MultiClassCandidate> candidates) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into multi_class_candidate (id, set_id, "
				+ "place, sample_id, given, score, categories, given_among) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
			for (MultiClassCandidate candidate : candidates) {
				insert.setLong(1, state.newFinding());
				insert.setLong(2, set);
				insert.setInt(3, candidate.rank());
				insert.setInt(4, candidate.sampleId());
				insert.setInt(5, candidate.given());
				insert.setDouble(6, candidate.score());
				insert.setString(7, FindingRows.GSON.toJson(candidate.categories()));
				insert.setBoolean(8, candidate.givenAmong());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private void insertMergeable(List<MergeableCategories> pairs) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into mergeable_categories (id, set_id, "
				+ "place, category_a, category_b, score, rate_a_to_b, rate_b_to_a, auc, auc_low, auc_high, p_value, "
				+ "recommended, accuracy_gained) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			for (MergeableCategories pair : pairs) {
				insert.setLong(1, state.newFinding());
				insert.setLong(2, set);
				insert.setInt(3, pair.rank());
				insert.setInt(4, pair.categoryA());
				insert.setInt(5, pair.categoryB());
				insert.setDouble(6, pair.score());
				insert.setDouble(7, pair.rateAToB());
				insert.setDouble(8, pair.rateBToA());
				setOrNull(insert, 9, pair.auc());
				setOrNull(insert, 10, pair.aucLow());
				setOrNull(insert, 11, pair.aucHigh());
				setOrNull(insert, 12, pair.pValue());
				insert.setInt(13, pair.recommended().ordinal());
				setOrNull(insert, 14, pair.accuracyGained());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static void setOrNull(PreparedStatement insert, int mark, double value) throws SQLException {
		if (Double.isNaN(value)) {
			insert.setNull(mark, Types.DOUBLE);
		} else {
			insert.setDouble(mark, value);
		}
	}
}
