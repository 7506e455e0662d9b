package org.reannotate.store.internal.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;

/** What imports came from. */
public final class ImportSources {

	private ImportSources() {
	}

	/** That of the last import into an image root, or null before the first. */
	public static @Nullable String last(Connection connection, int root) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("select source from import_run where root = ? order by id desc")) {
			select.setInt(1, root);
			select.setMaxRows(1);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? rows.getString(1) : null;
			}
		}
	}
}
