package org.reannotate.store.internal.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.samples.IdChunks;
import org.reannotate.store.internal.samples.IdList;

/**
 * The label of a sample as decisions see it.
 *
 * @param path         for messages
 * @param given        what the last import said; state OPEN
 * @param current      what holds
 * @param lastDecision the decision that holds, 0: none
 * @param made         when that was made, in microseconds
 */
public record SampleLabel(int id, String path, LabelState given, LabelState current, long lastDecision, long made) {

	private static final SampleState[] STATES = SampleState.values();

	/** The labels of samples by id; unknown ids are left out. */
	public static Map<Integer, SampleLabel> read(Connection connection, int[] ids) throws SQLException {
		Map<Integer, SampleLabel> labels = new HashMap<>();
		for (int[] chunk : IdChunks.of(ids)) {
			try (PreparedStatement select = connection.prepareStatement("select s.id, s.path, s.given, "
					+ "s.given_further, t.last_decision, t.category, t.further, t.state, t.made from sample s "
					+ "left join decided t on t.sample_id = s.id where s.id in " + IdChunks.MARKS)) {
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
		LabelState given = new LabelState(fromColumn(row.getInt(3)), IdList.read(row.getString(4)), SampleState.OPEN);
		long lastDecision = row.getLong(5);
		LabelState current = lastDecision == 0 ? given
				: new LabelState(fromColumn(row.getInt(6)), IdList.read(row.getString(7)), STATES[row.getInt(8)]);
		return new SampleLabel(row.getInt(1), row.getString(2), given, current, lastDecision, row.getLong(9));
	}

	/** The tables write 0 for no category, the API -1. */
	static int fromColumn(int category) {
		return category == 0 ? CategoryRecord.NONE : category;
	}

	static int toColumn(int category) {
		return category == CategoryRecord.NONE ? 0 : category;
	}

	/** Returns the sample as a decision leaves it. */
	SampleLabel with(LabelState next, Decision holding) {
		return new SampleLabel(id, path, given, next, holding.id(), Micros.of(holding.time()));
	}

	/** Returns the sample as nobody decided about it. */
	SampleLabel open() {
		return new SampleLabel(id, path, given, given, 0, 0);
	}

	/** Writes what holds now in the place of what held before. */
	static void write(Connection connection, Collection<SampleLabel> labels) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("delete from decided where sample_id = ?");
				PreparedStatement insert = connection.prepareStatement("insert into decided "
						+ "(sample_id, category, further, state, last_decision, made) values (?, ?, ?, ?, ?, ?)")) {
			// in the order of the rows on the disk: else pages are written again and again
			for (SampleLabel label : labels.stream().sorted(Comparator.comparingInt(SampleLabel::id)).toList()) {
				delete.setInt(1, label.id);
				delete.addBatch();
				if (label.lastDecision != 0) {
					insert.setInt(1, label.id);
					insert.setInt(2, toColumn(label.current.category()));
					insert.setString(3, IdList.write(label.current.further()));
					insert.setInt(4, label.current.state().ordinal());
					insert.setLong(5, label.lastDecision);
					insert.setLong(6, label.made);
					insert.addBatch();
				}
			}
			delete.executeBatch();
			insert.executeBatch();
		}
	}
}
