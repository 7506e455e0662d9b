package org.reannotate.store.internal.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.store.internal.connection.StoreState;

/** The table of duplicates. */
public final class DuplicateRows {

	private static final DuplicateKind[] KINDS = DuplicateKind.values();

	private DuplicateRows() {
	}

	/** Replaces all groups; a sample is in one group at most. */
	public static void save(Connection connection, StoreState state, List<DuplicateGroup> groups) throws SQLException {
		try (Statement delete = connection.createStatement()) {
			delete.executeUpdate("delete from duplicate");
		}
		try (PreparedStatement insert = connection
				.prepareStatement("insert into duplicate (sample_id, group_number, kind) values (?, ?, ?)")) {
			for (DuplicateGroup group : groups) {
				for (int sample : group.sampleIds()) {
					insert.setInt(1, sample);
					insert.setInt(2, group.number());
					insert.setInt(3, group.kind().ordinal());
					insert.addBatch();
				}
			}
			insert.executeBatch();
		}
		state.touch(Change.DUPLICATES);
	}

	/** Returns the groups by number. */
	public static List<DuplicateGroup> list(Connection connection) throws SQLException {
		List<DuplicateGroup> groups = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(
				"select group_number, kind, sample_id from duplicate order by group_number, sample_id");
				ResultSet rows = select.executeQuery()) {
			List<Integer> members = new ArrayList<>();
			int number = -1;
			int kind = 0;
			while (rows.next()) {
				if (rows.getInt(1) != number && !members.isEmpty()) {
					groups.add(new DuplicateGroup(number, KINDS[kind], members));
					members = new ArrayList<>();
				}
				number = rows.getInt(1);
				kind = rows.getInt(2);
				members.add(rows.getInt(3));
			}
			if (!members.isEmpty()) {
				groups.add(new DuplicateGroup(number, KINDS[kind], members));
			}
		}
		return groups;
	}
}
