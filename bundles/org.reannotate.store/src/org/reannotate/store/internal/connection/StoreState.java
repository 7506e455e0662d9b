package org.reannotate.store.internal.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.StoreEvent.Change;

/**
 * The one row that every writing transaction locks, with the counters that it hands out, and what the transaction
 * touched. Lives as long as the transaction.
 */
public final class StoreState {

	private static final String COLUMNS = "revision, taxonomy_version, next_category, next_sample, next_import, "
			+ "next_merge, next_decision, next_finding, finding_set";

	private final Set<Change> changes = EnumSet.noneOf(Change.class);
	private final IntList touched = new IntList();
	private final long token = ThreadLocalRandom.current().nextLong();
	private boolean anySample;

	private long revision;
	private long taxonomyVersion;
	private int nextCategory;
	private int nextSample;
	private int nextImport;
	private long nextMerge;
	private long nextDecision;
	private long nextFinding;
	private long findingSet;

	private StoreState(ResultSet row) throws SQLException {
		int column = 0;
		revision = row.getLong(++column);
		taxonomyVersion = row.getLong(++column);
		nextCategory = row.getInt(++column);
		nextSample = row.getInt(++column);
		nextImport = row.getInt(++column);
		nextMerge = row.getLong(++column);
		nextDecision = row.getLong(++column);
		nextFinding = row.getLong(++column);
		findingSet = row.getLong(++column);
	}

	/** Writes the row of a new store. */
	public static void create(Connection connection, String datasetId) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into store_state (id, dataset_id, "
				+ COLUMNS + ") values (1, ?, 0, 1, 1, 1, 1, 1, 1, 1, 0)")) {
			insert.setString(1, datasetId);
			insert.executeUpdate();
		}
	}

	/** Locks the row, waiting for whoever has it, and reads it. */
	static StoreState lock(Connection connection) throws SQLException {
		return select(connection, " for update");
	}

	/** Reads the row. */
	public static StoreState read(Connection connection) throws SQLException {
		return select(connection, "");
	}

	private static StoreState select(Connection connection, String suffix) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("select " + COLUMNS + " from store_state where id = 1" + suffix);
				ResultSet rows = select.executeQuery()) {
			if (!rows.next()) {
				throw new SQLException("The table store_state is empty");
			}
			return new StoreState(rows);
		}
	}

	/** Returns the number of the last change; of this transaction's own once it is written. */
	public long revision() {
		return revision;
	}

	/** Returns what tells this change from any other one. */
	long token() {
		return token;
	}

	public long taxonomyVersion() {
		return taxonomyVersion;
	}

	/** Returns the number of the current set of findings, 0 before the first. */
	public long findingSet() {
		return findingSet;
	}

	public void nextTaxonomyVersion() {
		taxonomyVersion++;
	}

	public int newCategory() {
		return nextCategory++;
	}

	public int newSample() {
		return nextSample++;
	}

	/** Returns the id of the last sample, 0 before the first. Ids have no gaps, so it is their number. */
	public int lastSample() {
		return nextSample - 1;
	}

	public int newImport() {
		return nextImport++;
	}

	public long newMerge() {
		return nextMerge++;
	}

	public long newDecision() {
		return nextDecision++;
	}

	/** Returns the id of the last decision, 0 before the first. */
	public long lastDecision() {
		return nextDecision - 1;
	}

	public long newFinding() {
		return nextFinding++;
	}

	public long newFindingSet() {
		findingSet++;
		return findingSet;
	}

	/** Notes that something other than single samples changed. */
	public void touch(Change change) {
		changes.add(change);
	}

	/** Notes that a sample changed. */
	public void touch(Change change, int sampleId) {
		changes.add(change);
		touched.add(sampleId);
	}

	/** Notes that any sample may have changed. */
	public void touchAll(Change change) {
		changes.add(change);
		anySample = true;
	}

	boolean changed() {
		return !changes.isEmpty();
	}

	Set<Change> changes() {
		return changes;
	}

	/** Returns the ids touched, ascending, or null when any may have been. */
	int @Nullable [] touched() {
		return anySample ? null : touched.sortedDistinct();
	}

	/** Writes the counters back under the next revision. */
	void write(Connection connection) throws SQLException {
		revision++;
		try (PreparedStatement update = connection.prepareStatement("update store_state set revision = ?, "
				+ "taxonomy_version = ?, next_category = ?, next_sample = ?, next_import = ?, next_merge = ?, "
				+ "next_decision = ?, next_finding = ?, finding_set = ? where id = 1")) {
			int column = 0;
			update.setLong(++column, revision);
			update.setLong(++column, taxonomyVersion);
			update.setInt(++column, nextCategory);
			update.setInt(++column, nextSample);
			update.setInt(++column, nextImport);
			update.setLong(++column, nextMerge);
			update.setLong(++column, nextDecision);
			update.setLong(++column, nextFinding);
			update.setLong(++column, findingSet);
			update.executeUpdate();
		}
	}
}
