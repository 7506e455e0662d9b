package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.reannotate.store.internal.samples.IdList;

/**
 * Which categories something in the store names, so that they cannot be removed. What a merge made for itself may go when
 * the merge was taken apart: its record then names a number without a category, which no other one will ever have.
 */
final class CategoryUse {

	private static final List<String> COLUMNS = List.of("given from sample", "category from decided",
			"given from past_label", "from_category from decision", "to_category from decision",
			"category from decision", "into_category from category_merge where undone is null",
			"category_id from category_merge_member",
			"given from label_issue", "suggested from label_issue", "given from multi_class_candidate",
			"category_a from mergeable_categories", "category_b from mergeable_categories",
			"category_id from image_object", "category_id from feature_check", "category_id from category_split",
			"category_id from category_split_part");
	private static final List<String> LISTS = List.of("given_further from sample", "further from decided",
			"given_further from past_label", "from_further from decision", "to_further from decision");

	private CategoryUse() {
	}

	static Set<Integer> of(Connection connection) throws SQLException {
		Set<Integer> used = new HashSet<>();
		for (String column : COLUMNS) {
			try (PreparedStatement select = connection.prepareStatement("select distinct " + column);
					ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					used.add(rows.getInt(1));
				}
			}
		}
		for (String list : LISTS) {
			try (PreparedStatement select = connection.prepareStatement("select distinct " + list);
					ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					used.addAll(IdList.read(rows.getString(1)));
				}
			}
		}
		return used;
	}
}
