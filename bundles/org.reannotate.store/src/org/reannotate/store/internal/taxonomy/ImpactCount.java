package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.samples.IdList;

/** Counts what some categories touch. */
public final class ImpactCount {

	private static final String FURTHER = "select case when t.sample_id is null then s.given_further else t.further end "
			+ "from sample s left join decided t on t.sample_id = s.id "
			+ "where s.given_further is not null or t.further is not null";

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
		return new CategoryImpact(samples, count.further(),
				count.rows("decision where category in (%1$s) or from_category in (%1$s) or to_category in (%1$s)"),
				count.rows("image_object where category_id in (%1$s)"),
				count.rows("feature_check where category_id in (%1$s)"),
				count.rows("category_example where category_id in (%1$s)"));
	}

	private int further() throws SQLException {
		int found = 0;
		try (PreparedStatement select = connection.prepareStatement(FURTHER); ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				found += IdList.read(rows.getString(1)).stream().anyMatch(ids::contains) ? 1 : 0;
			}
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
