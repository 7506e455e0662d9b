package org.reannotate.store.internal.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.store.internal.connection.EmbeddedConnections;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.connection.Transactions;

/** A whole store written anew, row by row, as the database that is still open reads it. */
final class StoreCopy {

	private StoreCopy() {
	}

	/**
	 * Writes the copy. It is complete when this returns: rows that cannot be read make it fail.
	 *
	 * @param folder an existing, empty folder that becomes a store
	 */
	static void write(Transactions from, Path folder) throws DatasetException, IOException, SQLException {
		Path script = folder.resolve("rows.sql");
		long revision = from.read(connection -> {
			execute(connection, "script nopasswords nosettings to " + quoted(script));
			return StoreState.read(connection).revision();
		});
		EmbeddedConnections copy = EmbeddedConnections.create(folder);
		try (Connection connection = copy.open()) {
			execute(connection, "runscript from " + quoted(script));
			copy.force(connection);
			if (StoreState.read(connection).revision() != revision) {
				throw new SQLException("The copy is not whole");
			}
		}
		copy.confirmed(revision);
		Files.delete(script);
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String quoted(Path path) {
		return "'" + path.toString().replace("'", "''") + "'";
	}
}
