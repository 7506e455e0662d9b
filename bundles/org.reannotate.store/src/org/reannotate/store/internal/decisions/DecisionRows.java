package org.reannotate.store.internal.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.samples.IdChunks;
import org.reannotate.store.internal.samples.IdList;

/** The table of decisions: rows are added, never changed. */
public final class DecisionRows {

	private static final String COLUMNS = "id, sample_id, kind, category, from_category, from_further, from_state, "
			+ "to_category, to_further, to_state, author, made, reason, run, finding, undoes, previous";
	private static final DecisionKind[] KINDS = DecisionKind.values();
	private static final SampleState[] STATES = SampleState.values();

	private DecisionRows() {
	}

	/** Lists decisions. */
	public static List<Decision> list(Connection connection, DecisionQuery query) throws SQLException {
		DecisionCondition condition = DecisionCondition.of(query);
		String sql = "select " + COLUMNS + " from decision d" + condition.sql()
				+ (query.newestFirst() ? " order by d.id desc" : " order by d.id") + " fetch first ? rows only";
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setInt(condition.set(select), query.limit());
			return read(select).stream().map(StoredDecision::decision).toList();
		}
	}

	/** Returns the decisions of some samples in order of time. */
	public static List<Decision> ofSamples(Connection connection, int[] sampleIds) throws SQLException {
		List<Decision> decisions = new ArrayList<>();
		for (int[] chunk : IdChunks.of(sampleIds)) {
			try (PreparedStatement select = connection.prepareStatement(
					"select " + COLUMNS + " from decision where sample_id in " + IdChunks.MARKS + " order by id")) {
				IdChunks.set(select, chunk);
				read(select).forEach(stored -> decisions.add(stored.decision()));
			}
		}
		return decisions;
	}

	/** Reads the decisions with these ids; unknown ones are left out. */
	static Map<Long, StoredDecision> byIds(Connection connection, Collection<Long> ids) throws SQLException {
		Map<Long, StoredDecision> found = new HashMap<>();
		for (List<Long> chunk : IdChunks.ofNumbers(ids)) {
			try (PreparedStatement select = connection
					.prepareStatement("select " + COLUMNS + " from decision where id in " + IdChunks.MARKS)) {
				IdChunks.setNumbers(select, chunk);
				read(select).forEach(stored -> found.put(stored.decision().id(), stored));
			}
		}
		return found;
	}

	/** Returns the ids from the first to the last whose decision holds. */
	static List<Long> holding(Connection connection, long first, long last) throws SQLException {
		List<Long> ids = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(
				"select last_decision from decided where last_decision between ? and ? order by last_decision")) {
			select.setLong(1, first);
			select.setLong(2, last);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					ids.add(rows.getLong(1));
				}
			}
		}
		return ids;
	}

	static @Nullable StoredDecision byId(Connection connection, long id) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("select " + COLUMNS + " from decision where id = ?")) {
			select.setLong(1, id);
			List<StoredDecision> found = read(select);
			return found.isEmpty() ? null : found.get(0);
		}
	}

	private static List<StoredDecision> read(PreparedStatement select) throws SQLException {
		List<StoredDecision> decisions = new ArrayList<>();
		try (ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				decisions.add(read(rows));
			}
		}
		return decisions;
	}

	private static StoredDecision read(ResultSet row) throws SQLException {
		Decision decision = new Decision(row.getLong(1), row.getInt(2), KINDS[row.getInt(3)],
				SampleLabel.fromColumn(row.getInt(4)), state(row, 5), state(row, 8), row.getString(11),
				Micros.toInstant(row.getLong(12)), row.getString(13), row.getString(14), row.getLong(15),
				row.getLong(16));
		return new StoredDecision(decision, row.getLong(17));
	}

	private static LabelState state(ResultSet row, int first) throws SQLException {
		return new LabelState(SampleLabel.fromColumn(row.getInt(first)), IdList.read(row.getString(first + 1)),
				STATES[row.getInt(first + 2)]);
	}

	static void insert(Connection connection, List<StoredDecision> decisions) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into decision (" + COLUMNS
				+ ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			for (StoredDecision stored : decisions) {
				set(insert, stored);
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static void set(PreparedStatement insert, StoredDecision stored) throws SQLException {
		Decision decision = stored.decision();
		insert.setLong(1, decision.id());
		insert.setInt(2, decision.sampleId());
		insert.setInt(3, decision.kind().ordinal());
		insert.setInt(4, SampleLabel.toColumn(decision.categoryId()));
		set(insert, 5, decision.from());
		set(insert, 8, decision.to());
		insert.setString(11, decision.author());
		insert.setLong(12, Micros.of(decision.time()));
		insert.setString(13, decision.reason());
		insert.setString(14, decision.runName());
		insert.setLong(15, decision.findingId());
		insert.setLong(16, decision.undoes());
		insert.setLong(17, stored.previous());
	}

	private static void set(PreparedStatement insert, int first, LabelState state) throws SQLException {
		insert.setInt(first, SampleLabel.toColumn(state.category()));
		insert.setString(first + 1, IdList.write(state.further()));
		insert.setInt(first + 2, state.state().ordinal());
	}
}
