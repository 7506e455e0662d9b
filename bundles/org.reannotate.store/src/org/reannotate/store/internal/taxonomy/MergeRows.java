package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;

/** The tables of merges. */
public final class MergeRows {

	private MergeRows() {
	}

	/** Returns all merges by ascending id. */
	public static List<CategoryMerge> read(Connection connection) throws SQLException {
		Map<Long, List<Integer>> members = members(connection);
		List<CategoryMerge> merges = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("select id, into_category, author, made, reason, "
				+ "undone_by, undone from category_merge order by id"); ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				long id = rows.getLong(1);
				merges.add(new CategoryMerge(id, members.getOrDefault(id, List.of()), into(rows.getInt(2)),
						rows.getString(3), Micros.toInstant(rows.getLong(4)), rows.getString(5), rows.getString(6),
						undone(rows)));
			}
		}
		return merges;
	}

	/** The table writes 0 for none, the API -1. */
	private static int into(int column) {
		return column == 0 ? CategoryRecord.NONE : column;
	}

	private static @Nullable Instant undone(ResultSet row) throws SQLException {
		long undone = row.getLong(7);
		return row.wasNull() ? null : Micros.toInstant(undone);
	}

	private static Map<Long, List<Integer>> members(Connection connection) throws SQLException {
		Map<Long, List<Integer>> members = new HashMap<>();
		try (PreparedStatement select = connection.prepareStatement(
				"select merge_id, category_id from category_merge_member order by merge_id, category_id");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				members.computeIfAbsent(rows.getLong(1), key -> new ArrayList<>()).add(rows.getInt(2));
			}
		}
		return members;
	}

	/** Records a merge. */
	public static CategoryMerge merge(Connection connection, StoreState state, List<Integer> from, int into,
			String author, String reason) throws SQLException, DatasetException {
		check(TaxonomyRows.read(connection), from, into);
		return insert(connection, state, from, into, author, reason);
	}

	/** Records a retirement. */
	public static CategoryMerge retire(Connection connection, StoreState state, List<Integer> categories, String author,
			String reason) throws SQLException, DatasetException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		if (categories.isEmpty() || new HashSet<>(categories).size() < categories.size()) {
			throw new DatasetException(Messages.MergeRows_nothingToRetire);
		}
		for (int category : categories) {
			checkUnmerged(taxonomy, category);
		}
		for (CategoryRecord category : taxonomy.categories()) {
			if (!category.merged() && categories.contains(category.parent()) && !categories.contains(category.id())) {
				throw new DatasetException(NLS.bind(Messages.MergeRows_belowRetired, category.path()));
			}
		}
		return insert(connection, state, categories, CategoryRecord.NONE, author, reason);
	}

	/** Records a merge that was checked. */
	static CategoryMerge insert(Connection connection, StoreState state, List<Integer> from, int into, String author,
			String reason) throws SQLException {
		CategoryMerge merge = new CategoryMerge(state.newMerge(), from.stream().sorted().toList(), into, author,
				Micros.now(), reason, null, null);
		try (PreparedStatement insert = connection.prepareStatement("insert into category_merge "
				+ "(id, into_category, author, made, reason, last_decision) values (?, ?, ?, ?, ?, ?)")) {
			insert.setLong(1, merge.id());
			insert.setInt(2, Math.max(0, into));
			insert.setString(3, author);
			insert.setLong(4, Micros.of(merge.time()));
			insert.setString(5, reason);
			insert.setLong(6, state.lastDecision());
			insert.executeUpdate();
		}
		insertMembers(connection, merge);
		changed(state);
		return merge;
	}

	private static void insertMembers(Connection connection, CategoryMerge merge) throws SQLException {
		try (PreparedStatement insert = connection
				.prepareStatement("insert into category_merge_member (merge_id, category_id) values (?, ?)")) {
			for (int category : merge.from()) {
				insert.setLong(1, merge.id());
				insert.setInt(2, category);
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	/**
	 * Takes one category out of a merge that holds; the others stay in it. A merge of none is forgotten.
	 *
	 * @return whether it was in it
	 */
	static boolean removeMember(Connection connection, long merge, int category) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("delete from category_merge_member where merge_id = "
				+ "(select id from category_merge where id = ? and undone is null) and category_id = ?")) {
			delete.setLong(1, merge);
			delete.setInt(2, category);
			if (delete.executeUpdate() == 0) {
				return false;
			}
		}
		try (PreparedStatement delete = connection.prepareStatement("delete from category_merge where id = ? "
				+ "and not exists (select 1 from category_merge_member where merge_id = category_merge.id)")) {
			delete.setLong(1, merge);
			delete.executeUpdate();
			return true;
		}
	}

	private static void check(TaxonomySnapshot taxonomy, List<Integer> from, int into) throws DatasetException {
		if (from.isEmpty() || new HashSet<>(from).size() < from.size() || from.contains(into)) {
			throw new DatasetException(Messages.MergeRows_tooFew);
		}
		checkUnmerged(taxonomy, into);
		for (int category : from) {
			checkUnmerged(taxonomy, category);
		}
	}

	static void checkUnmerged(TaxonomySnapshot taxonomy, int id) throws DatasetException {
		CategoryRecord category = taxonomy.category(id);
		if (category == null) {
			throw new DatasetException(NLS.bind(Messages.MergeRows_noCategory, id));
		}
		if (category.merged()) {
			throw new DatasetException(NLS.bind(category.retired()
					? Messages.MergeRows_retiredAlready : Messages.MergeRows_mergedAlready, category.path()));
		}
	}

	/** Takes a merge apart. */
	public static Unmerge unmerge(Connection connection, StoreState state, long id, String author)
			throws SQLException, DatasetException {
		CategoryMerge merge = read(connection).stream().filter(each -> each.id() == id).findFirst()
				.orElseThrow(() -> new DatasetException(NLS.bind(Messages.MergeRows_noMerge, id)));
		if (!merge.active()) {
			throw new DatasetException(NLS.bind(Messages.MergeRows_apartAlready, merge.undoneBy()));
		}
		Instant now = Micros.now();
		try (PreparedStatement update = connection
				.prepareStatement("update category_merge set undone_by = ?, undone = ? where id = ?")) {
			update.setString(1, author);
			update.setLong(2, Micros.of(now));
			update.setLong(3, id);
			update.executeUpdate();
		}
		changed(state);
		return new Unmerge(new CategoryMerge(id, merge.from(), merge.into(), merge.author(), merge.time(),
				merge.reason(), author, now), labelledSince(connection, merge));
	}

	private static List<Integer> labelledSince(Connection connection, CategoryMerge merge) throws SQLException {
		List<Integer> samples = new ArrayList<>();
		String label = merge.retirement()
				? "last_decision in (select d.id from decision d join category_merge_member m on m.category_id = d.from_category"
						+ " where m.merge_id = ?)"
				: "category = (select into_category from category_merge where id = ?)";
		try (PreparedStatement select = connection.prepareStatement("select sample_id from decided where " + label
				+ " and last_decision > (select last_decision from category_merge where id = ?) order by sample_id")) {
			select.setLong(1, merge.id());
			select.setLong(2, merge.id());
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					samples.add(rows.getInt(1));
				}
			}
		}
		return samples;
	}

	/** Notes that labels count for other categories now; so do those that findings name. */
	static void changed(StoreState state) {
		state.nextTaxonomyVersion();
		state.touchAll(Change.TAXONOMY);
		state.touch(Change.FINDINGS);
	}
}
