package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	/**
	 * Makes the categories with these paths, and those above them, where they do not exist.
	 *
	 * @param known what was read earlier; used where it is still current
	 * @return the taxonomy that has them all
	 */
	public static TaxonomySnapshot ensure(Connection connection, StoreState state, TaxonomySnapshot known,
			Collection<String> paths) throws SQLException, DatasetException {
		TaxonomySnapshot current = known.version() == state.taxonomyVersion() ? known : read(connection);
		Map<String, Integer> made = new HashMap<>();
		for (String path : paths) {
			if (current.id(path) == null && !made.containsKey(path)) {
				make(connection, state, current, made, path);
			}
		}
		if (made.isEmpty()) {
			return current;
		}
		state.nextTaxonomyVersion();
		state.touch(Change.TAXONOMY);
		return read(connection).withVersion(state.taxonomyVersion());
	}

	private static void make(Connection connection, StoreState state, TaxonomySnapshot current,
			Map<String, Integer> made, String path) throws SQLException, DatasetException {
		String walked = "";
		int parent = 0;
		for (String name : CategoryPath.names(path)) {
			walked = walked.isEmpty() ? name : walked + "/" + name;
			Integer existing = current.id(walked) != null ? current.id(walked) : made.get(walked);
			parent = existing != null ? existing : insert(connection, state.newCategory(), parent, name);
			made.put(walked, parent);
		}
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
