package org.reannotate.editors.categories;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.reannotate.editors.taxonomy.CategoryText;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.model.Category;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.theme.ShortText;

/**
 * The items of the tree of categories, made when they are seen: all categories as they lie in one another, or those that
 * match words, without order. Remembers what is unfolded. UI thread only.
 */
final class CategoryItems {

	/** Room before a name, for each level: the arrow and the spot of its colour. */
	private static final int INDENT = 20;
	private static final int NARROWEST = 48;

	private final Tree tree;
	private final Swatches swatches;
	private final Set<Integer> expanded = new HashSet<>();
	private @Nullable CategoriesSnapshot shown;
	private List<Category> top = List.of();
	private boolean matches;

	/** @param tree a virtual one with three columns */
	CategoryItems(Tree tree) {
		this.tree = tree;
		swatches = new Swatches(tree);
		tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
		tree.addListener(SWT.Expand, event -> expanded.add(id((TreeItem) event.item)));
		tree.addListener(SWT.Collapse, event -> expanded.remove(id((TreeItem) event.item)));
	}

	/** The id of a category's item. */
	static int id(TreeItem item) {
		return item.getData() instanceof Integer id ? id : TaxonomyTree.ROOT;
	}

	/** From now on all categories of a snapshot are unfolded. */
	void unfoldAll(CategoriesSnapshot snapshot) {
		snapshot.all().forEach(category -> expanded.add(category.getId()));
	}

	/** Makes the items anew; {@code words} that are empty show all categories. */
	void show(CategoriesSnapshot snapshot, String words) {
		shown = snapshot;
		matches = !words.isEmpty();
		top = matches ? snapshot.matching(words) : snapshot.below(TaxonomyTree.ROOT);
		tree.removeAll();
		tree.setItemCount(top.size());
		if (!matches) {
			unfold(snapshot, top, null);
		}
	}

	/** Makes the items that are unfolded, and no others. */
	private void unfold(CategoriesSnapshot snapshot, List<Category> siblings, @Nullable TreeItem parent) {
		for (int i = 0; i < siblings.size(); i++) {
			Category category = siblings.get(i);
			List<Category> children = snapshot.below(category.getId());
			if (!children.isEmpty() && expanded.contains(category.getId())) {
				TreeItem item = parent == null ? tree.getItem(i) : parent.getItem(i);
				fill(item, i);
				unfold(snapshot, children, item);
				item.setExpanded(true);
			}
		}
	}

	private void fill(TreeItem item, int index) {
		CategoriesSnapshot snapshot = shown;
		if (snapshot == null) {
			return;
		}
		TreeItem parent = item.getParentItem();
		List<Category> siblings = parent == null ? top : snapshot.below(id(parent));
		if (index >= siblings.size()) {
			return;
		}
		Category category = siblings.get(index);
		item.setData(category.getId());
		String name = matches ? TaxonomyTree.path(category) : category.getName();
		boolean stands = snapshot.stands(category.getId());
		item.setText(new String[] { fit(name, category),
				stands ? Numbers.of(snapshot.images(category.getId())) : Messages.CategoryTree_merged,
				CategoryText.KEY.get(category) });
		item.setImage(swatches.get(CategoryText.COLOUR.get(category)));
		int children = matches ? 0 : snapshot.below(category.getId()).size();
		if (item.getItemCount() != children) {
			item.setItemCount(children);
		}
	}

	/** The name, shortened to the room that its column has. */
	private String fit(String name, Category category) {
		int depth = 0;
		for (Category above = category.getParent(); above != null && !matches; above = above.getParent()) {
			depth++;
		}
		var gc = new GC(tree);
		String fitting = ShortText.fit(gc, name,
				Math.max(NARROWEST, tree.getColumn(0).getWidth() - INDENT * (depth + 2)));
		gc.dispose();
		return fitting;
	}

	/** Returns whether a category is among the topmost items. */
	boolean lists(int id) {
		return index(top, id) >= 0;
	}

	/** The item of a category, made where it was not yet; null where it is not listed. */
	@Nullable
	TreeItem item(int id) {
		CategoriesSnapshot snapshot = shown;
		Category category = snapshot == null ? null : snapshot.find(id);
		if (snapshot == null || category == null) {
			return null;
		}
		Category parent = category.getParent();
		if (matches || parent == null) {
			int index = index(top, id);
			return index < 0 ? null : filled(tree.getItem(index), index);
		}
		TreeItem above = item(parent.getId());
		int index = index(snapshot.below(parent.getId()), id);
		if (above == null || index < 0) {
			return null;
		}
		TreeItem item = filled(above.getItem(index), index);
		above.setExpanded(true);
		expanded.add(parent.getId());
		return item;
	}

	private TreeItem filled(TreeItem item, int index) {
		fill(item, index);
		return item;
	}

	private static int index(List<Category> categories, int id) {
		for (int i = 0; i < categories.size(); i++) {
			if (categories.get(i).getId() == id) {
				return i;
			}
		}
		return -1;
	}
}
