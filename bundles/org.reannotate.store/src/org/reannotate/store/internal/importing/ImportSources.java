package org.reannotate.store.internal.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.ImportOrigin;
import org.reannotate.store.internal.connection.Micros;

/** What imports came from. */
public final class ImportSources {

	private ImportSources() {
	}

	/** That of the last import into an image root, or null before the first. */
	public static @Nullable ImportOrigin last(Connection connection, int root) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("select source, made from import_run where root = ? order by id desc")) {
			select.setInt(1, root);
			select.setMaxRows(1);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? new ImportOrigin(rows.getString(1), Micros.toInstant(rows.getLong(2))) : null;
			}
		}
	}
}
