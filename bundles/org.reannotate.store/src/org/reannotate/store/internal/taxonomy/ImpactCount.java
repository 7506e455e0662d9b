package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.samples.IdChunks;
import org.reannotate.store.internal.samples.IdList;

/** Counts what some categories touch. */
public final class ImpactCount {

	private static final String DECIDED = "select further from decided where further is not null";
	private static final String IMPORTED = "select given_further from sample left join decided on sample_id = id "
			+ "where sample_id is null and id in ";

	private final Connection connection;
	/** The categories and all that count for them. */
	private final Set<Integer> ids;

	private ImpactCount(Connection connection, Set<Integer> ids) {
		this.connection = connection;
		this.ids = ids;
	}

	/** Counts; categories that count for the named ones are included. */
	public static CategoryImpact of(Connection connection, TaxonomySnapshot taxonomy, SampleIndex index,
			List<Integer> categories) throws SQLException {
		Set<Integer> resolved = categories.stream().map(taxonomy::resolve).filter(id -> id != CategoryRecord.NONE)
				.collect(Collectors.toSet());
		Set<Integer> ids = new HashSet<>(categories);
		taxonomy.categories().stream().map(CategoryRecord::id).filter(id -> resolved.contains(taxonomy.resolve(id)))
				.forEach(ids::add);
		ImpactCount count = new ImpactCount(connection, ids);
		int samples = resolved.isEmpty() ? 0
				: index.count(SampleFilter.ALL.withPresence(Presence.ANY).withCategories(resolved));
		return new CategoryImpact(samples, count.decided() + count.imported(index),
				count.rows("decision where category in (%1$s) or from_category in (%1$s) or to_category in (%1$s)"),
				count.rows("image_object where category_id in (%1$s)"),
				count.rows("feature_check where category_id in (%1$s)"),
				count.rows("category_example where category_id in (%1$s)"));
	}

	/** Samples whose decision gives them one of the categories as a further one. */
	private int decided() throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(DECIDED); ResultSet rows = select.executeQuery()) {
			return touched(rows);
		}
	}

	/** The same for imported labels about which nobody decided. */
	private int imported(SampleIndex index) throws SQLException {
		byte[] flags = index.columns().flags;
		int[] samples = IntStream.range(0, index.size()).filter(row -> (flags[row] & SampleColumns.FURTHER) != 0)
				.map(index::id).toArray();
		int found = 0;
		for (int[] chunk : IdChunks.of(samples)) {
			try (PreparedStatement select = connection.prepareStatement(IMPORTED + IdChunks.MARKS)) {
				IdChunks.set(select, chunk);
				try (ResultSet rows = select.executeQuery()) {
					found += touched(rows);
				}
			}
		}
		return found;
	}

	private int touched(ResultSet rows) throws SQLException {
		int found = 0;
		while (rows.next()) {
			found += IdList.read(rows.getString(1)).stream().anyMatch(ids::contains) ? 1 : 0;
		}
		return found;
	}

	private int rows(String from) throws SQLException {
		String list = ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
		try (PreparedStatement select = connection
				.prepareStatement("select count(*) from " + String.format(from, list.isEmpty() ? "-1" : list));
				ResultSet rows = select.executeQuery()) {
			rows.next();
			return rows.getInt(1);
		}
	}
}
