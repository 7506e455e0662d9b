package org.reannotate.store.internal.filters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;

/** The table of saved filters. */
public final class FilterRows {

	private static final int LONGEST_NAME = 200;

	private FilterRows() {
	}

	/** Returns the saved filters by name; one that cannot be read is left out. */
	public static List<NamedFilter> list(Connection connection) throws SQLException {
		List<NamedFilter> filters = new ArrayList<>();
		try (PreparedStatement select = connection
				.prepareStatement("select name, definition from named_filter order by name");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				NamedFilter filter = FilterText.read(rows.getString(1), rows.getString(2));
				if (filter != null) {
					filters.add(filter);
				}
			}
		}
		return filters;
	}

	/** Saves a filter in the place of the one with its name. */
	public static NamedFilter save(Connection connection, StoreState state, NamedFilter filter, String author)
			throws SQLException, DatasetException {
		if (filter.name().isBlank() || filter.name().length() > LONGEST_NAME || filter.name().indexOf('\0') >= 0) {
			throw new DatasetException(NLS.bind(Messages.FilterRows_badName, LONGEST_NAME));
		}
		delete(connection, state, filter.name());
		try (PreparedStatement insert = connection
				.prepareStatement("insert into named_filter (name, definition, author, made) values (?, ?, ?, ?)")) {
			insert.setString(1, filter.name());
			insert.setString(2, FilterText.write(filter));
			insert.setString(3, author);
			insert.setLong(4, Micros.of(Micros.now()));
			insert.executeUpdate();
		}
		state.touch(Change.FILTERS);
		return filter;
	}

	/** Forgets a filter; returns whether there was one. */
	public static boolean delete(Connection connection, StoreState state, String name) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("delete from named_filter where name = ?")) {
			delete.setString(1, name);
			boolean any = delete.executeUpdate() > 0;
			if (any) {
				state.touch(Change.FILTERS);
			}
			return any;
		}
	}
}
