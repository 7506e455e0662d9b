package org.reannotate.store.internal.changes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.reannotate.store.internal.connection.StoreState;

/**
 * Tells one history of a store from another one, where a copy was restored and worked on: rows that are never changed,
 * each by its id and the time at which it was made. 0: there was none.
 */
record Fingerprint(long decision, long decisionMade, long findingSet, long findingsPublished, long importRun,
		long importMade) {

	private static final String DECISION = "select made from decision where id = ?";
	private static final String FINDINGS = "select published from finding_set where id = ?";
	private static final String IMPORT = "select made from import_run where id = ?";

	/** Reads that of today. */
	static Fingerprint read(Connection connection) throws SQLException {
		StoreState state = StoreState.read(connection);
		long decision = state.lastDecision();
		long findings = state.findingSet();
		long imported = state.lastImport();
		return new Fingerprint(decision, number(connection, DECISION, decision), findings,
				number(connection, FINDINGS, findings), imported, number(connection, IMPORT, imported));
	}

	/** Returns whether a store has this in its history. */
	boolean holds(Connection connection) throws SQLException {
		return number(connection, DECISION, decision) == decisionMade
				&& number(connection, FINDINGS, findingSet) == findingsPublished
				&& number(connection, IMPORT, importRun) == importMade;
	}

	private static long number(Connection connection, String sql, long id) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setLong(1, id);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? rows.getLong(1) : 0;
			}
		}
	}

	void write(DataOutput out) throws IOException {
		for (long value : new long[] { decision, decisionMade, findingSet, findingsPublished, importRun, importMade }) {
			out.writeLong(value);
		}
	}

	static Fingerprint read(DataInput in) throws IOException {
		return new Fingerprint(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
	}
}
