package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot.Row;

/** The table of categories. */
public final class TaxonomyRows {

	private TaxonomyRows() {
	}

	/** Reads the whole taxonomy with its merges. */
	public static TaxonomySnapshot read(Connection connection) throws SQLException {
		List<Row> rows = new ArrayList<>();
		try (PreparedStatement select = connection
				.prepareStatement("select id, parent, position, name from category order by id");
				ResultSet result = select.executeQuery()) {
			while (result.next()) {
				rows.add(new Row(result.getInt(1), result.getInt(2), result.getInt(3), result.getString(4)));
			}
		}
		return TaxonomySnapshot.of(StoreState.read(connection).taxonomyVersion(), rows, MergeRows.read(connection));
	}

	/** Makes the category with a path, and those above it, where it does not exist; returns the taxonomy that has it. */
	public static TaxonomySnapshot ensure(Connection connection, StoreState state, TaxonomySnapshot known, String path)
			throws SQLException, DatasetException {
		TaxonomySnapshot current = known.version() == state.taxonomyVersion() ? known : read(connection);
		if (current.id(path) != null) {
			return current;
		}
		StringBuilder walked = new StringBuilder();
		int parent = 0;
		for (String name : CategoryPath.names(path)) {
			walked.append(walked.isEmpty() ? "" : "/").append(name);
			Integer existing = current.id(walked.toString());
			parent = existing != null ? existing : insert(connection, state.newCategory(), parent, name);
		}
		state.nextTaxonomyVersion();
		state.touch(Change.TAXONOMY);
		return read(connection).withVersion(state.taxonomyVersion());
	}

	/** New categories come last among their siblings: their ids are the largest so far. */
	private static int insert(Connection connection, int id, int parent, String name) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into category "
				+ "(id, parent, position, name, definition, colour, shortcut) values (?, ?, ?, ?, '', '', '')")) {
			insert.setInt(1, id);
			insert.setInt(2, parent);
			insert.setInt(3, id);
			insert.setString(4, name);
			insert.executeUpdate();
		}
		return id;
	}
}
