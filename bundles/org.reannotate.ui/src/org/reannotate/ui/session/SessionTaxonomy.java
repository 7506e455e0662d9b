package org.reannotate.ui.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.model.Category;
import org.reannotate.model.Taxonomy;

/** The categories of a dataset with their colours and keys: an immutable snapshot in memory, for any thread. */
public final class SessionTaxonomy {

	/** While the taxonomy is being read. */
	public static final SessionTaxonomy NONE = new SessionTaxonomy(List.of(), null);

	private final List<CategoryRecord> categories;
	private final Map<Integer, CategoryRecord> byId = new HashMap<>();
	private final Map<Integer, String> keys = new HashMap<>();
	private final Map<Integer, String> colours = new HashMap<>();

	/** @param tree where keys and colours are taken from; may be null */
	public SessionTaxonomy(List<CategoryRecord> records, @Nullable Taxonomy tree) {
		records.forEach(record -> byId.put(record.id(), record));
		categories = records.stream().filter(record -> !record.merged())
				.sorted(Comparator.comparing(CategoryRecord::path)).toList();
		if (tree != null) {
			tree.getCategories().forEach(this::read);
		}
	}

	private void read(Category category) {
		put(keys, category.getId(), category.getKey());
		put(colours, category.getId(), category.getColour());
		category.getChildren().forEach(this::read);
	}

	private static void put(Map<Integer, String> map, int id, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			map.put(id, value.strip());
		}
	}

	/** The categories that can be given to a sample, by path. */
	public List<CategoryRecord> categories() {
		return categories;
	}

	/** A category by its id, a merged one too; null where there is none. */
	public @Nullable CategoryRecord category(int id) {
		return byId.get(id);
	}

	/** The category that stands for this one today, merges followed; the id itself where it is unknown. */
	public int resolve(int id) {
		CategoryRecord record = byId.get(id);
		return record == null || !record.merged() ? id : record.mergedInto();
	}

	/** The path of a category, {@code animals/cat}; empty for none. */
	public String path(int id) {
		CategoryRecord record = byId.get(id);
		return record == null ? "" : record.path();
	}

	/** The last part of the path; empty for none. */
	public String name(int id) {
		CategoryRecord record = byId.get(id);
		return record == null ? "" : record.name();
	}

	/** The key that a person gave to a category, or empty. */
	public String key(int id) {
		return keys.getOrDefault(id, "");
	}

	/** The colour that a person gave to a category, as written in the taxonomy ({@code #rrggbb}), or empty. */
	public String colour(int id) {
		return colours.getOrDefault(id, "");
	}
}
