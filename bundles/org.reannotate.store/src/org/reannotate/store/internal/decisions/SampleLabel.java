package org.reannotate.store.internal.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.samples.IdChunks;
import org.reannotate.store.internal.samples.IdList;

/**
 * The label of a sample as decisions see it.
 *
 * @param path         for messages
 * @param given        what the last import said; state OPEN
 * @param current      what holds
 * @param lastDecision the decision that holds, 0: none
 */
record SampleLabel(int id, String path, LabelState given, LabelState current, long lastDecision) {

	private static final SampleState[] STATES = SampleState.values();

	static Map<Integer, SampleLabel> read(Connection connection, int[] ids) throws SQLException {
		Map<Integer, SampleLabel> labels = new HashMap<>();
		for (int[] chunk : IdChunks.of(ids)) {
			try (PreparedStatement select = connection.prepareStatement("select id, path, given, given_further, category, "
					+ "further, state, last_decision from sample where id in " + IdChunks.MARKS)) {
				IdChunks.set(select, chunk);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						labels.put(rows.getInt(1), read(rows));
					}
				}
			}
		}
		return labels;
	}

	private static SampleLabel read(ResultSet row) throws SQLException {
		return new SampleLabel(row.getInt(1), row.getString(2),
				new LabelState(fromColumn(row.getInt(3)), IdList.read(row.getString(4)), SampleState.OPEN),
				new LabelState(fromColumn(row.getInt(5)), IdList.read(row.getString(6)), STATES[row.getInt(7)]),
				row.getLong(8));
	}

	/** The tables write 0 for no category, the API -1. */
	static int fromColumn(int category) {
		return category == 0 ? CategoryRecord.NONE : category;
	}

	static int toColumn(int category) {
		return category == CategoryRecord.NONE ? 0 : category;
	}

	SampleLabel with(LabelState next, long decision) {
		return new SampleLabel(id, path, given, next, decision);
	}

	static void write(Connection connection, Iterable<SampleLabel> labels) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement(
				"update sample set category = ?, further = ?, state = ?, last_decision = ? where id = ?")) {
			for (SampleLabel label : labels) {
				update.setInt(1, toColumn(label.current.category()));
				update.setString(2, IdList.write(label.current.further()));
				update.setInt(3, label.current.state().ordinal());
				update.setLong(4, label.lastDecision);
				update.setInt(5, label.id);
				update.addBatch();
			}
			update.executeBatch();
		}
	}

	static List<Integer> without(List<Integer> ids, int id) {
		return ids.stream().filter(each -> each != id).toList();
	}
}
