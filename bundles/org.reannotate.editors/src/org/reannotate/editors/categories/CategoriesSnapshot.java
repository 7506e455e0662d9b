package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.editors.taxonomy.CategoryIds;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.model.Category;

/**
 * The categories at one moment, as detached EMF objects with what is known about them. Those that were merged or
 * retired are left out, unless others lie below them. Not to be changed.
 */
public final class CategoriesSnapshot {

	private final TaxonomyTree tree;
	private final Map<Integer, CategoryRecord> records = new HashMap<>();
	private final Map<Integer, Integer> images;
	private final List<CategoryMerge> merges;
	private final List<CategorySplit> splits;
	private final Map<Integer, List<Category>> below = new HashMap<>();

	private CategoriesSnapshot(TaxonomyTree tree, List<CategoryRecord> records, Map<Integer, Integer> images,
			List<CategoryMerge> merges, List<CategorySplit> splits) {
		this.tree = tree;
		this.images = images;
		this.merges = merges.stream().filter(CategoryMerge::active).toList();
		this.splits = splits.stream().filter(split -> split.undoneBy() == null).toList();
		records.forEach(record -> this.records.put(record.id(), record));
		below.put(TaxonomyTree.ROOT, shown(tree.taxonomy().getCategories()));
	}

	/** Reads the categories. Blocks; not for the UI thread. */
	static CategoriesSnapshot read(DatasetStore store) throws DatasetException {
		return new CategoriesSnapshot(new TaxonomyTree(store.readTaxonomy(), new CategoryIds()), store.categories(),
				store.index().countByCategory(SampleFilter.ALL), store.merges(), store.splits());
	}

	private List<Category> shown(List<Category> siblings) {
		var shown = new ArrayList<Category>();
		for (Category category : siblings) {
			List<Category> children = shown(category.getChildren());
			below.put(category.getId(), children);
			if (!children.isEmpty() || stands(category.getId())) {
				shown.add(category);
			}
		}
		return shown;
	}

	/** Whether a category can be given to images: it is neither merged nor retired. */
	boolean stands(int id) {
		CategoryRecord record = records.get(id);
		return record != null && !record.merged();
	}

	/** The categories below one, or below {@link TaxonomyTree#ROOT}, in order. */
	List<Category> below(int parent) {
		return below.getOrDefault(parent, List.of());
	}

	/** All that are shown, each before those below it. */
	List<Category> all() {
		var all = new ArrayList<Category>();
		collect(TaxonomyTree.ROOT, all);
		return all;
	}

	private void collect(int parent, List<Category> all) {
		for (Category category : below(parent)) {
			all.add(category);
			collect(category.getId(), all);
		}
	}

	/** A category with all below it. */
	List<Integer> branch(int id) {
		var branch = new ArrayList<Integer>(List.of(id));
		below(id).forEach(child -> branch.addAll(branch(child.getId())));
		return branch;
	}

	@Nullable
	Category find(int id) {
		return tree.find(id);
	}

	TaxonomyTree tree() {
		return tree;
	}

	/** Present images that carry the label itself. */
	int images(int id) {
		return images.getOrDefault(id, 0);
	}

	/** Path of a category, a merged or retired one too; empty where there is none. */
	String path(int id) {
		CategoryRecord record = records.get(id);
		return record == null ? "" : record.path();
	}

	String name(int id) {
		CategoryRecord record = records.get(id);
		return record == null ? "" : record.name();
	}

	/** Merges and retirements that hold. */
	List<CategoryMerge> merges() {
		return merges;
	}

	/** Splits that hold. */
	List<CategorySplit> splits() {
		return splits;
	}

	/** Those in whose path every word occurs, in upper or lower case; in order. */
	List<Category> matching(String words) {
		String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		return all().stream().filter(category -> {
			String path = TaxonomyTree.path(category).toLowerCase(Locale.ROOT);
			return List.of(wanted).stream().allMatch(path::contains);
		}).toList();
	}
}
