package org.reannotate.store.internal.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.PathColumn;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.findings.CurrentFindings;
import org.reannotate.store.internal.findings.ScoreRows;
import org.reannotate.store.internal.samples.IdChunks;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Fills the columns of the index from the tables. */
final class IndexRows {

	private static final String SELECT = "select id, given, split, missing, "
			+ "case when unreadable is null then 0 else 1 end, path, "
			+ "case when given_further is null then 0 else 1 end from sample ";
	private static final String DECIDED = "select sample_id, category, state, made, last_decision from decided ";
	private static final String ASKED = "select sample_id from sample_details where asked";
	private static final int SECOND = 1_000_000;
	private static final int PAGE = 20_000;

	private IndexRows() {
	}

	/** Reads all samples; findings and duplicates are still to be filled in. */
	static SampleColumns all(Connection connection, TaxonomySnapshot taxonomy) throws SQLException {
		SampleColumns columns = new SampleColumns(StoreState.read(connection).lastSample());
		PathColumn.Builder paths = PathColumn.EMPTY.append();
		int row = 0;
		try (PreparedStatement select = connection
				.prepareStatement(SELECT + "where id > ? order by id fetch first " + PAGE + " rows only")) {
			int before = -1;
			while (row > before) {
				before = row;
				select.setInt(1, row == 0 ? 0 : columns.ids[row - 1]);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						setImported(columns, row++, rows, taxonomy);
						paths.add(rows.getString(6));
					}
				}
			}
		}
		SampleColumns read = row == columns.rows() ? columns : columns.copy(row);
		read.paths = paths.build();
		try (PreparedStatement select = connection.prepareStatement(DECIDED); ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				setDecided(read, rows, taxonomy);
			}
		}
		try (PreparedStatement select = connection.prepareStatement(ASKED); ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				setAsked(read, rows.getInt(1));
			}
		}
		return read;
	}

	/**
	 * Reads these samples again, each into its row; their ids are in the columns already.
	 *
	 * @param firstNew the place in {@code ids} from which on they have no path yet
	 */
	static void refresh(Connection connection, SampleColumns columns, int[] ids, int firstNew, TaxonomySnapshot taxonomy)
			throws SQLException {
		String[] paths = new String[ids.length - firstNew];
		int rowOfFirst = columns.rows() - paths.length;
		for (int[] chunk : IdChunks.of(ids)) {
			try (PreparedStatement select = connection.prepareStatement(SELECT + "where id in " + IdChunks.MARKS)) {
				IdChunks.set(select, chunk);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						int row = columns.row(rows.getInt(1));
						setImported(columns, row, rows, taxonomy);
						if (row >= rowOfFirst) {
							paths[row - rowOfFirst] = rows.getString(6);
						}
					}
				}
			}
		}
		PathColumn.Builder builder = columns.paths.append();
		for (String path : paths) {
			builder.add(path);
		}
		columns.paths = builder.build();
		refreshDecided(connection, columns, ids, taxonomy);
		refreshAsked(connection, columns, ids);
	}

	/** Reads again about which of these samples somebody asks. */
	static void refreshAsked(Connection connection, SampleColumns columns, int[] ids) throws SQLException {
		for (int[] chunk : IdChunks.of(ids)) {
			for (int id : chunk) {
				columns.flags[columns.row(id)] &= ~SampleColumns.ASKED;
			}
			try (PreparedStatement select = connection
					.prepareStatement(ASKED + " and sample_id in " + IdChunks.MARKS)) {
				IdChunks.set(select, chunk);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						setAsked(columns, rows.getInt(1));
					}
				}
			}
		}
	}

	private static void setAsked(SampleColumns columns, int id) {
		int row = columns.row(id);
		if (row >= 0) {
			columns.flags[row] |= SampleColumns.ASKED;
		}
	}

	/** Reads what holds of these samples again; where nothing is decided, the imported label holds. */
	static void refreshDecided(Connection connection, SampleColumns columns, int[] ids, TaxonomySnapshot taxonomy)
			throws SQLException {
		for (int[] chunk : IdChunks.of(ids)) {
			for (int id : chunk) {
				int row = columns.row(id);
				columns.category[row] = columns.given[row];
				columns.state[row] = 0;
				columns.decided[row] = 0;
				columns.lastDecision[row] = 0;
			}
			try (PreparedStatement select = connection
					.prepareStatement(DECIDED + "where sample_id in " + IdChunks.MARKS)) {
				IdChunks.set(select, chunk);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						setDecided(columns, rows, taxonomy);
					}
				}
			}
		}
	}

	private static void setImported(SampleColumns columns, int row, ResultSet from, TaxonomySnapshot taxonomy)
			throws SQLException {
		columns.ids[row] = from.getInt(1);
		columns.given[row] = taxonomy.resolve(from.getInt(2));
		columns.category[row] = columns.given[row];
		columns.split[row] = from.getByte(3);
		columns.flags[row] = (byte) ((from.getBoolean(4) ? SampleColumns.MISSING : 0)
				| (from.getInt(5) == 1 ? SampleColumns.UNREADABLE : 0)
				| (from.getInt(7) == 1 ? SampleColumns.FURTHER : 0));
	}

	private static void setDecided(SampleColumns columns, ResultSet from, TaxonomySnapshot taxonomy)
			throws SQLException {
		int row = columns.row(from.getInt(1));
		columns.category[row] = taxonomy.resolve(from.getInt(2));
		columns.state[row] = from.getByte(3);
		columns.decided[row] = (int) (from.getLong(4) / SECOND);
		columns.lastDecision[row] = from.getLong(5);
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
		CurrentFindings findings = new CurrentFindings(connection, taxonomy, set);
		mark(columns, FindingKind.LABEL_ISSUE, findings.labelIssues(false));
		mark(columns, FindingKind.FOLDED_LABEL_ISSUE, findings.labelIssues(true));
		mark(columns, FindingKind.MULTI_CLASS_CANDIDATE, findings.candidates());
	}

	private static void mark(SampleColumns columns, FindingKind kind, int[] ids) {
		for (int id : ids) {
			int row = columns.row(id);
			if (row >= 0) {
				columns.findings[row] |= kind.bit();
			}
		}
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
