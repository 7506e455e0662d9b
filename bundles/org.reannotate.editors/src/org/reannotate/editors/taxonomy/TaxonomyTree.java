package org.reannotate.editors.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;
import org.reannotate.model.Taxonomy;

/** A detached taxonomy with its categories at hand by id. For one thread at a time. */
public final class TaxonomyTree {

	/** The number that stands for the place above all categories. */
	public static final int ROOT = 0;

	private final Taxonomy taxonomy;
	private final CategoryIds ids;
	private final Map<Integer, Category> byId = new HashMap<>();

	/** @param ids what became of the ids of categories that were removed and made again */
	public TaxonomyTree(Taxonomy taxonomy, CategoryIds ids) {
		this.taxonomy = taxonomy;
		this.ids = ids;
		collect(taxonomy.getCategories());
	}

	private void collect(List<Category> categories) {
		for (Category category : categories) {
			byId.put(category.getId(), category);
			collect(category.getChildren());
		}
	}

	public Taxonomy taxonomy() {
		return taxonomy;
	}

	/** The category with this id, or null where there is none. */
	public @Nullable Category find(int id) {
		return byId.get(ids.current(id));
	}

	/** The category with this id; refuses with a word where it is gone. */
	Category get(int id) throws DatasetException {
		Category category = find(id);
		if (category == null) {
			throw new DatasetException(Messages.TaxonomyTree_gone);
		}
		return category;
	}

	/** The categories directly below one, or, for {@link #ROOT}, the first level. */
	public EList<Category> below(int parent) throws DatasetException {
		return parent == ROOT ? taxonomy.getCategories() : get(parent).getChildren();
	}

	/** The category directly below {@code parent} that has this name, or null. */
	public @Nullable Category named(int parent, String name) throws DatasetException {
		return below(parent).stream().filter(category -> name.equals(category.getName())).findFirst().orElse(null);
	}

	/** The id of the category above, or {@link #ROOT}. */
	public static int parentOf(Category category) {
		Category parent = category.getParent();
		return parent == null ? ROOT : parent.getId();
	}

	/** The siblings of a category, itself among them. */
	public EList<Category> siblings(Category category) {
		Category parent = category.getParent();
		return parent == null ? taxonomy.getCategories() : parent.getChildren();
	}

	/** Whether {@code inner} is {@code outer} or lies somewhere below it. */
	public static boolean within(@Nullable Category inner, Category outer) {
		for (Category at = inner; at != null; at = at.getParent()) {
			if (at == outer) {
				return true;
			}
		}
		return false;
	}

	/** Names from the root, {@code animals/domestic/cat}. */
	public static String path(Category category) {
		Category parent = category.getParent();
		return parent == null ? category.getName() : path(parent) + '/' + category.getName();
	}

	/** Refuses a second category of this name at one place. */
	void refuseTwin(int parent, String name) throws DatasetException {
		if (named(parent, name) != null) {
			throw new DatasetException(NLS.bind(Messages.TaxonomyTree_twin, name));
		}
	}

	CategoryIds ids() {
		return ids;
	}
}
