package org.reannotate.store.internal.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;

/** The table that names the active run: one row or none. */
public final class ActiveRun {

	private ActiveRun() {
	}

	/** Returns its name, or null where there is none. */
	public static @Nullable String name(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select run from active_run where id = 1");
				ResultSet rows = select.executeQuery()) {
			return rows.next() ? rows.getString(1) : null;
		}
	}

	static void set(Connection connection, String name) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("delete from active_run")) {
			delete.executeUpdate();
		}
		try (PreparedStatement insert = connection.prepareStatement("insert into active_run (id, run) values (1, ?)")) {
			insert.setString(1, name);
			insert.executeUpdate();
		}
	}

	static void unset(Connection connection, String name) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("delete from active_run where run = ?")) {
			delete.setString(1, name);
			delete.executeUpdate();
		}
	}
}
