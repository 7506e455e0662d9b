package org.reannotate.store.internal.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.store.internal.connection.IntList;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.findings.ScoreRows;
import org.reannotate.store.internal.samples.IdChunks;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Fills the columns of the index from the tables. */
final class IndexRows {

	private static final String SELECT = "select s.id, s.given, s.split, s.missing, "
			+ "case when s.unreadable is null then 0 else 1 end, t.category, t.state from sample s "
			+ "left join decided t on t.sample_id = s.id ";
	private static final int PAGE = 20_000;

	private IndexRows() {
	}

	/** Reads all samples; findings and duplicates are still to be filled in. */
	static SampleColumns all(Connection connection, TaxonomySnapshot taxonomy) throws SQLException {
		SampleColumns columns = new SampleColumns(StoreState.read(connection).lastSample());
		int row = 0;
		try (PreparedStatement select = connection
				.prepareStatement(SELECT + "where s.id > ? order by s.id fetch first " + PAGE + " rows only")) {
			int before = -1;
			while (row > before) {
				before = row;
				select.setInt(1, row == 0 ? 0 : columns.ids[row - 1]);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						set(columns, row++, rows, taxonomy);
					}
				}
			}
		}
		return row == columns.rows() ? columns : columns.copy(row);
	}

	/** Reads these samples again, each into its row; their ids are in the columns already. */
	static void refresh(Connection connection, SampleColumns columns, int[] ids, TaxonomySnapshot taxonomy)
			throws SQLException {
		for (int[] chunk : IdChunks.of(ids)) {
			try (PreparedStatement select = connection.prepareStatement(SELECT + "where s.id in " + IdChunks.MARKS)) {
				IdChunks.set(select, chunk);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						set(columns, columns.row(rows.getInt(1)), rows, taxonomy);
					}
				}
			}
		}
	}

	private static void set(SampleColumns columns, int row, ResultSet from, TaxonomySnapshot taxonomy)
			throws SQLException {
		columns.ids[row] = from.getInt(1);
		columns.given[row] = taxonomy.resolve(from.getInt(2));
		columns.split[row] = from.getByte(3);
		columns.flags[row] = (byte) ((from.getBoolean(4) ? SampleColumns.MISSING : 0)
				| (from.getInt(5) == 1 ? SampleColumns.UNREADABLE : 0));
		int category = from.getInt(6);
		columns.category[row] = from.wasNull() ? columns.given[row] : taxonomy.resolve(category);
		columns.state[row] = from.getByte(7);
	}

	/** Fills scores, predictions and the lists of findings, which must be empty. */
	static void addFindings(Connection connection, SampleColumns columns, TaxonomySnapshot taxonomy, long set)
			throws SQLException {
		ScoreRows.read(connection, set, scores -> {
			int[] ids = scores.sampleIds();
			for (int i = 0; i < ids.length; i++) {
				int row = columns.row(ids[i]);
				if (row >= 0) {
					columns.score[row] = scores.scores()[i];
					columns.prediction[row] = taxonomy.resolve(scores.predictions()[i]);
				}
			}
		});
		mark(connection, columns, FindingKind.LABEL_ISSUE, set, "label_issue where not folded and set_id = ?");
		mark(connection, columns, FindingKind.FOLDED_LABEL_ISSUE, set, "label_issue where folded and set_id = ?");
		mark(connection, columns, FindingKind.MULTI_CLASS_CANDIDATE, set, "multi_class_candidate where set_id = ?");
	}

	private static void mark(Connection connection, SampleColumns columns, FindingKind kind, long set, String from)
			throws SQLException {
		for (int id : ids(connection, "select sample_id from " + from, set)) {
			int row = columns.row(id);
			if (row >= 0) {
				columns.findings[row] |= kind.bit();
			}
		}
	}

	private static int[] ids(Connection connection, String sql, long set) throws SQLException {
		IntList ids = new IntList();
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					ids.add(rows.getInt(1));
				}
			}
		}
		return ids.toArray();
	}

	/** Fills the duplicate groups, which must be empty. */
	static void addDuplicates(Connection connection, SampleColumns columns) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select sample_id, group_number from duplicate");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				int row = columns.row(rows.getInt(1));
				if (row >= 0) {
					columns.duplicateGroup[row] = rows.getInt(2);
				}
			}
		}
	}
}
