package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;
import org.reannotate.store.internal.connection.StoreState;

/** The taxonomy out of its tables, as the detached tree that people edit. */
public final class TaxonomyTree {

	private TaxonomyTree() {
	}

	/** Reads the tree, siblings in order of their position. */
	public static Taxonomy read(Connection connection) throws SQLException {
		Taxonomy taxonomy = ModelFactory.eINSTANCE.createTaxonomy();
		taxonomy.setVersion(StoreState.read(connection).taxonomyVersion());
		Map<Integer, Integer> parents = new HashMap<>();
		Map<Integer, Category> categories = categories(connection, parents);
		categories.forEach((id, category) -> {
			Category parent = categories.get(parents.get(id));
			(parent == null ? taxonomy.getCategories() : parent.getChildren()).add(category);
		});
		addChecklists(connection, categories);
		ExampleRows.add(connection, categories);
		return taxonomy;
	}

	private static Map<Integer, Category> categories(Connection connection, Map<Integer, Integer> parents)
			throws SQLException {
		Map<Integer, Category> categories = new LinkedHashMap<>();
		try (PreparedStatement select = connection.prepareStatement(
				"select id, parent, name, definition, colour, shortcut from category order by position, id");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				Category category = ModelFactory.eINSTANCE.createCategory();
				category.setId(rows.getInt(1));
				category.setName(rows.getString(3));
				category.setDefinition(rows.getString(4));
				category.setColour(rows.getString(5));
				category.setKey(rows.getString(6));
				categories.put(category.getId(), category);
				parents.put(category.getId(), rows.getInt(2));
			}
		}
		return categories;
	}

	private static void addChecklists(Connection connection, Map<Integer, Category> categories) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("select category_id, kind, text from checklist order by category_id, position");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				Category category = categories.get(rows.getInt(1));
				if (category != null) {
					Feature feature = ModelFactory.eINSTANCE.createFeature();
					feature.setKind(FeatureKind.get(rows.getInt(2)));
					feature.setText(rows.getString(3));
					category.getChecklist().add(feature);
				}
			}
		}
	}
}
