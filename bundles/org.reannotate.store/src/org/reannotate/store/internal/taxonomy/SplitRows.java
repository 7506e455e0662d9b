package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.store.internal.connection.Micros;

/** The tables of splits. */
public final class SplitRows {

	/**
	 * A split with what only the store needs.
	 *
	 * @param created   those of the parts that it made
	 * @param undoMerge the merge that undid it, 0: none
	 */
	record Stored(CategorySplit split, List<Integer> created, long firstDecision, long lastDecision, long undoMerge) {
	}

	private SplitRows() {
	}

	/** Returns all splits by ascending id, without their decisions. */
	public static List<CategorySplit> list(Connection connection) throws SQLException {
		return read(connection).stream().map(Stored::split).toList();
	}

	static List<Stored> read(Connection connection) throws SQLException {
		Map<Long, List<Integer>> parts = parts(connection, "");
		Map<Long, List<Integer>> created = parts(connection, "where created ");
		List<Stored> splits = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("select id, category_id, author, made, reason, "
				+ "undone_by, first_decision, last_decision, undo_merge from category_split order by id");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				long id = rows.getLong(1);
				CategorySplit split = new CategorySplit(id, rows.getInt(2), parts.getOrDefault(id, List.of()), List.of(),
						rows.getString(3), Micros.toInstant(rows.getLong(4)), rows.getString(5), rows.getString(6));
				splits.add(new Stored(split, created.getOrDefault(id, List.of()), rows.getLong(7), rows.getLong(8),
						rows.getLong(9)));
			}
		}
		return splits;
	}

	private static Map<Long, List<Integer>> parts(Connection connection, String condition) throws SQLException {
		Map<Long, List<Integer>> parts = new HashMap<>();
		try (PreparedStatement select = connection.prepareStatement(
				"select split_id, category_id from category_split_part " + condition + "order by split_id, position");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				parts.computeIfAbsent(rows.getLong(1), key -> new ArrayList<>()).add(rows.getInt(2));
			}
		}
		return parts;
	}

	static void insert(Connection connection, Stored stored) throws SQLException {
		CategorySplit split = stored.split();
		try (PreparedStatement insert = connection.prepareStatement("insert into category_split (id, category_id, author, "
				+ "made, reason, first_decision, last_decision, undo_merge) values (?, ?, ?, ?, ?, ?, ?, 0)")) {
			insert.setLong(1, split.id());
			insert.setInt(2, split.category());
			insert.setString(3, split.author());
			insert.setLong(4, Micros.of(split.time()));
			insert.setString(5, split.reason());
			insert.setLong(6, stored.firstDecision());
			insert.setLong(7, stored.lastDecision());
			insert.executeUpdate();
		}
		try (PreparedStatement insert = connection.prepareStatement(
				"insert into category_split_part (split_id, position, category_id, created) values (?, ?, ?, ?)")) {
			int position = 0;
			for (int part : split.made()) {
				insert.setLong(1, split.id());
				insert.setInt(2, position++);
				insert.setInt(3, part);
				insert.setBoolean(4, stored.created().contains(part));
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	static void markUndone(Connection connection, long id, String author, Instant now, @Nullable Long merge)
			throws SQLException {
		try (PreparedStatement update = connection
				.prepareStatement("update category_split set undone_by = ?, undone = ?, undo_merge = ? where id = ?")) {
			update.setString(1, author);
			update.setLong(2, Micros.of(now));
			update.setLong(3, merge == null ? 0 : merge);
			update.setLong(4, id);
			update.executeUpdate();
		}
	}
}
