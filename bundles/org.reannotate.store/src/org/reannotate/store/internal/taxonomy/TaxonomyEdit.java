package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.Taxonomy;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;

/** Puts an edited taxonomy in the place of the one in the tables. */
public final class TaxonomyEdit {

	/** A category as it will be written. */
	private record Entry(int id, int parent, int position, Category category) {
	}

	private final Connection connection;
	private final StoreState state;
	private final TaxonomySnapshot before;
	private final List<Entry> entries = new ArrayList<>();
	private final Set<Integer> kept = new HashSet<>();

	private TaxonomyEdit(Connection connection, StoreState state) throws SQLException {
		this.connection = connection;
		this.state = state;
		before = TaxonomyRows.read(connection);
	}

	/** Checks and writes; the given tree is not changed. */
	public static void save(Connection connection, StoreState state, Taxonomy taxonomy, String author)
			throws SQLException, DatasetException {
		TaxonomyEdit edit = new TaxonomyEdit(connection, state);
		if (taxonomy.getVersion() != state.taxonomyVersion()) {
			throw new ConflictException(NLS.bind(Messages.TaxonomyEdit_changedMeanwhile,
					TaxonomyAuthors.lastChange(connection, taxonomy.getVersion())), List.of());
		}
		edit.collect(taxonomy.getCategories(), 0, "");
		edit.refuseRemovalInUse();
		ExampleRows.check(state, taxonomy);
		edit.write();
		edit.sign(author);
	}

	private void sign(String author) throws SQLException {
		try (PreparedStatement insert = connection
				.prepareStatement("insert into taxonomy_edit (version, author, made) values (?, ?, ?)")) {
			insert.setLong(1, state.taxonomyVersion());
			insert.setString(2, author);
			insert.setLong(3, Micros.of(Micros.now()));
			insert.executeUpdate();
		}
	}

	private void collect(List<Category> siblings, int parent, String prefix) throws DatasetException {
		Set<String> names = new HashSet<>();
		int position = 0;
		for (Category category : siblings) {
			String name = category.getName() == null ? "" : category.getName();
			CategoryPath.check(name, prefix + name);
			if (!names.add(name)) {
				throw new DatasetException(NLS.bind(Messages.TaxonomyEdit_sameName, prefix + name));
			}
			int id = id(category, prefix + name);
			entries.add(new Entry(id, parent, position++, category));
			collect(category.getChildren(), id, prefix + name + "/");
		}
	}

	private int id(Category category, String path) throws DatasetException {
		if (category.getId() == 0) {
			return state.newCategory();
		}
		if (before.category(category.getId()) == null || !kept.add(category.getId())) {
			throw new DatasetException(NLS.bind(Messages.TaxonomyEdit_badNumber, path, category.getId()));
		}
		return category.getId();
	}

	private void refuseRemovalInUse() throws SQLException, DatasetException {
		Set<Integer> removed = new HashSet<>();
		before.categories().forEach(category -> removed.add(category.id()));
		removed.removeAll(kept);
		if (removed.isEmpty()) {
			return;
		}
		removed.retainAll(CategoryUse.of(connection));
		for (int id : removed) {
			CategoryRecord category = before.category(id);
			throw new DatasetException(NLS.bind(Messages.TaxonomyEdit_inUse,
					category == null ? id : category.path()));
		}
	}

	private void write() throws SQLException {
		try (Statement delete = connection.createStatement()) {
			delete.executeUpdate("delete from checklist");
			delete.executeUpdate("delete from category_example");
			delete.executeUpdate("delete from category");
		}
		try (PreparedStatement insert = connection.prepareStatement("insert into category "
				+ "(id, parent, position, name, definition, colour, shortcut) values (?, ?, ?, ?, ?, ?, ?)")) {
			for (Entry entry : entries) {
				insert.setInt(1, entry.id);
				insert.setInt(2, entry.parent);
				insert.setInt(3, entry.position);
				insert.setString(4, entry.category.getName());
				insert.setString(5, text(entry.category.getDefinition()));
				insert.setString(6, text(entry.category.getColour()));
				insert.setString(7, text(entry.category.getKey()));
				insert.addBatch();
			}
			insert.executeBatch();
		}
		writeChecklists();
		for (Entry entry : entries) {
			ExampleRows.insert(connection, entry.id, false, entry.category.getExamples());
			ExampleRows.insert(connection, entry.id, true, entry.category.getCounterExamples());
		}
		state.nextTaxonomyVersion();
		state.touch(Change.TAXONOMY);
	}

	private void writeChecklists() throws SQLException {
		try (PreparedStatement insert = connection
				.prepareStatement("insert into checklist (category_id, position, kind, text) values (?, ?, ?, ?)")) {
			for (Entry entry : entries) {
				int position = 0;
				for (Feature feature : entry.category.getChecklist()) {
					insert.setInt(1, entry.id);
					insert.setInt(2, position++);
					insert.setInt(3, feature.getKind().getValue());
					insert.setString(4, text(feature.getText()));
					insert.addBatch();
				}
			}
			insert.executeBatch();
		}
	}

	/** EMF attributes without a value are null, whatever annotations say. */
	private static String text(@Nullable String value) {
		return value == null ? "" : value;
	}
}
