package org.reannotate.store.internal.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.StoreEvent.Change;

/** The log table by which every process learns what the others changed: one row a revision, old ones dropped. */
public final class ChangeLog {

	private static final int KEPT = 1000;
	private static final int DROP_EVERY = 100;
	private static final Change[] CHANGES = Change.values();

	/**
	 * What happened between two revisions.
	 *
	 * @param revision  the later one
	 * @param sampleIds ascending; null: any may have changed
	 */
	public record Changes(long revision, Set<Change> kinds, int @Nullable [] sampleIds) {
	}

	private ChangeLog() {
	}

	static void append(Connection connection, StoreState state) throws SQLException {
		int bits = 0;
		for (Change change : state.changes()) {
			bits |= 1 << change.ordinal();
		}
		int[] ids = state.touched();
		try (PreparedStatement insert = connection
				.prepareStatement("insert into change_log (revision, changes, sample_ids, token) values (?, ?, ?, ?)")) {
			insert.setLong(1, state.revision());
			insert.setInt(2, bits);
			if (ids == null) {
				insert.setNull(3, Types.VARBINARY);
			} else {
				insert.setBytes(3, IdBytes.encode(ids));
			}
			insert.setLong(4, state.token());
			insert.executeUpdate();
		}
		if (state.revision() % DROP_EVERY == 0) {
			drop(connection, state.revision() - KEPT);
		}
	}

	/** Returns whether a change was committed. */
	static boolean has(Connection connection, long revision, long token) throws SQLException {
		return token(connection, revision) == token;
	}

	/** Returns what tells a change from any other one with its number; 0: the log does not reach back that far. */
	public static long token(Connection connection, long revision) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select token from change_log where revision = ?")) {
			select.setLong(1, revision);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? rows.getLong(1) : 0;
			}
		}
	}

	private static void drop(Connection connection, long before) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("delete from change_log where revision < ?")) {
			delete.setLong(1, before);
			delete.executeUpdate();
		}
	}

	/** Returns what changed after a revision; everything when the log does not reach back that far. */
	public static Changes since(Connection connection, long seen) throws SQLException {
		long revision = StoreState.read(connection).revision();
		if (revision == seen) {
			return new Changes(seen, Set.of(), new int[0]);
		}
		Set<Change> kinds = EnumSet.noneOf(Change.class);
		IntList ids = new IntList();
		boolean any = false;
		long expected = seen + 1;
		try (PreparedStatement select = connection.prepareStatement(
				"select revision, changes, sample_ids from change_log where revision > ? order by revision")) {
			select.setLong(1, seen);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next() && rows.getLong(1) == expected) {
					expected++;
					addKinds(kinds, rows.getInt(2));
					any |= !addIds(ids, rows.getBytes(3));
				}
			}
		}
		if (expected <= revision) {
			return new Changes(revision, EnumSet.allOf(Change.class), null);
		}
		return new Changes(expected - 1, kinds, any ? null : ids.sortedDistinct());
	}

	private static void addKinds(Set<Change> kinds, int bits) {
		for (Change change : CHANGES) {
			if ((bits & 1 << change.ordinal()) != 0) {
				kinds.add(change);
			}
		}
	}

	private static boolean addIds(IntList ids, byte @Nullable [] bytes) {
		if (bytes == null) {
			return false;
		}
		for (int id : IdBytes.decode(bytes)) {
			ids.add(id);
		}
		return true;
	}
}
