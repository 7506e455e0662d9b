package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Who changed the taxonomy. */
final class TaxonomyAuthors {

	private static final String LATEST = "select author, made from ("
			+ "select author, made from taxonomy_edit where version > ? union all "
			+ "select author, made from category_merge union all "
			+ "select undone_by, undone from category_merge where undone is not null) x order by made desc "
			+ "fetch first 1 rows only";

	private TaxonomyAuthors() {
	}

	/** Returns who changed it last by hand, as far as is known, after a version. */
	static String lastChange(Connection connection, long version) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(LATEST)) {
			select.setLong(1, version);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? rows.getString(1) : "Somebody";
			}
		}
	}
}
