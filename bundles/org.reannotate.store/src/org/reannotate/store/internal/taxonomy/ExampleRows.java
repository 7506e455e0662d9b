package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;
import org.reannotate.model.Taxonomy;
import org.reannotate.store.internal.connection.StoreState;

/** The table of images that show what a category means, or only seem to. */
final class ExampleRows {

	private ExampleRows() {
	}

	/** Refuses examples that are no samples. */
	static void check(StoreState state, Taxonomy taxonomy) throws DatasetException {
		var contents = taxonomy.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Category category) {
				int[] unknown = Stream.concat(category.getExamples().stream(), category.getCounterExamples().stream())
						.mapToInt(Integer::intValue).filter(id -> id < 1 || id > state.lastSample()).toArray();
				if (unknown.length > 0) {
					throw new DatasetException(NLS.bind(Messages.ExampleRows_noSample, category.getName(), unknown[0]));
				}
			}
		}
	}

	static void insert(Connection connection, int category, boolean counter, List<Integer> samples)
			throws SQLException {
		if (samples.isEmpty()) {
			return;
		}
		try (PreparedStatement insert = connection.prepareStatement("insert into category_example "
				+ "(category_id, counter, position, sample_id) values (?, ?, ?, ?)")) {
			int position = 0;
			for (int sample : samples) {
				insert.setInt(1, category);
				insert.setBoolean(2, counter);
				insert.setInt(3, position++);
				insert.setInt(4, sample);
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	/** Adds the examples of all categories. */
	static void add(Connection connection, Map<Integer, Category> categories) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(
				"select category_id, counter, sample_id from category_example order by category_id, position");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				Category category = categories.get(rows.getInt(1));
				if (category != null) {
					(rows.getBoolean(2) ? category.getCounterExamples() : category.getExamples()).add(rows.getInt(3));
				}
			}
		}
	}
}
