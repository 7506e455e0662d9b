package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.reannotate.editors.taxonomy.CategoryText;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.model.Category;
import org.reannotate.ui.session.CategoryRef;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.ShortText;

/**
 * The tree of categories, for thousands of them: items are made when they are seen. Typing into its field lists what
 * matches. The selection holds {@link CategoryRef}s. UI thread only.
 */
final class CategoryTree extends Composite implements ISelectionProvider {

	/** Up to so many categories are all unfolded at first. */
	private static final int FEW = 300;
	/** Room before a name, for each level: the arrow and the spot of its colour. */
	private static final int INDENT = 20;

	private final Supplier<@Nullable DatasetSession> session;
	private final Text find;
	private final Tree tree;
	private final Swatches swatches;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final Set<Integer> expanded = new HashSet<>();
	private @Nullable CategoriesSnapshot shown;
	private List<Category> found = List.of();

	CategoryTree(Composite parent, Supplier<@Nullable DatasetSession> session) {
		super(parent, SWT.NONE);
		this.session = session;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		find = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(Messages.CategoryTree_find);
		find.addListener(SWT.Modify, event -> refill());
		find.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				getTree().setFocus();
				event.doit = false;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
		tree = new Tree(this, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		tree.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(280, 200).applyTo(tree);
		swatches = new Swatches(tree);
		column(SWT.LEFT, Messages.CategoryTree_name);
		column(SWT.RIGHT, Messages.CategoryTree_images);
		column(SWT.CENTER, Messages.CategoryTree_key);
		tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
		tree.addListener(SWT.Expand, event -> expanded.add(id((TreeItem) event.item)));
		tree.addListener(SWT.Collapse, event -> expanded.remove(id((TreeItem) event.item)));
		tree.addListener(SWT.Selection, event -> fireSelection());
		tree.addListener(SWT.Resize, event -> arrangeColumns());
		tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.CategoryTree_accessibleName;
			}
		});
	}

	private void column(int style, String text) {
		new TreeColumn(tree, style).setText(text);
	}

	private void arrangeColumns() {
		int width = tree.getClientArea().width;
		tree.getColumn(1).setWidth(80);
		tree.getColumn(2).setWidth(48);
		int names = Math.max(120, width - 128);
		if (tree.getColumn(0).getWidth() != names) {
			tree.getColumn(0).setWidth(names);
			tree.clearAll(true);
		}
	}

	Tree getTree() {
		return tree;
	}

	/** What is shown; null while nothing is. */
	@Nullable
	CategoriesSnapshot snapshot() {
		return shown;
	}

	/** Shows other categories; selection and unfolding stay. */
	void show(CategoriesSnapshot snapshot) {
		if (shown == null && snapshot.all().size() <= FEW) {
			snapshot.all().forEach(category -> expanded.add(category.getId()));
		}
		List<Integer> selected = selected();
		shown = snapshot;
		refill();
		select(selected);
	}

	private boolean searching() {
		return !find.getText().isBlank();
	}

	private void refill() {
		CategoriesSnapshot snapshot = shown;
		if (snapshot == null) {
			return;
		}
		List<Integer> selected = selected();
		found = searching() ? snapshot.matching(find.getText()) : snapshot.below(TaxonomyTree.ROOT);
		tree.setRedraw(false);
		tree.removeAll();
		tree.setItemCount(found.size());
		if (!searching()) {
			unfold(found, null);
		}
		select(selected);
		tree.setRedraw(true);
	}

	/** Makes the items that are unfolded, and no others. */
	private void unfold(List<Category> siblings, @Nullable TreeItem parent) {
		CategoriesSnapshot snapshot = shown;
		for (int i = 0; snapshot != null && i < siblings.size(); i++) {
			Category category = siblings.get(i);
			List<Category> children = snapshot.below(category.getId());
			if (!children.isEmpty() && expanded.contains(category.getId())) {
				TreeItem item = parent == null ? tree.getItem(i) : parent.getItem(i);
				fill(item, i);
				unfold(children, item);
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
		List<Category> siblings = parent == null ? found : snapshot.below(id(parent));
		if (index >= siblings.size()) {
			return;
		}
		Category category = siblings.get(index);
		item.setData(category.getId());
		String name = searching() ? TaxonomyTree.path(category) : category.getName();
		boolean stands = snapshot.stands(category.getId());
		item.setText(new String[] { fit(name, category),
				stands ? String.format("%,d", snapshot.images(category.getId())) : Messages.CategoryTree_merged,
				CategoryText.KEY.get(category) });
		item.setImage(swatches.get(CategoryText.COLOUR.get(category)));
		int children = searching() ? 0 : snapshot.below(category.getId()).size();
		if (item.getItemCount() != children) {
			item.setItemCount(children);
		}
	}

	/** The name, shortened to the room that its column has. */
	private String fit(String name, Category category) {
		int depth = 0;
		for (Category above = category.getParent(); above != null && !searching(); above = above.getParent()) {
			depth++;
		}
		var gc = new GC(tree);
		String shown = ShortText.fit(gc, name, Math.max(48, tree.getColumn(0).getWidth() - INDENT * (depth + 2)));
		gc.dispose();
		return shown;
	}

	private static int id(TreeItem item) {
		return item.getData() instanceof Integer id ? id : TaxonomyTree.ROOT;
	}

	/** Ids of the selected categories, in the order of the tree. */
	List<Integer> selected() {
		var ids = new ArrayList<Integer>();
		for (TreeItem item : tree.getSelection()) {
			if (item.getData() instanceof Integer id) {
				ids.add(id);
			}
		}
		return ids;
	}

	/** The id of a category's item; {@link TaxonomyTree#ROOT} for none. */
	int idOf(@Nullable TreeItem item) {
		return item == null ? TaxonomyTree.ROOT : id(item);
	}

	/** Selects categories, unfolds what is above them, and shows the first. */
	void select(List<Integer> ids) {
		List<TreeItem> items = ids.stream().map(this::item).filter(item -> item != null).toList();
		tree.setSelection(items.toArray(TreeItem[]::new));
		if (!items.isEmpty()) {
			tree.showItem(items.get(0));
		}
	}

	/** Selects one category and tells the others. */
	void reveal(int id) {
		if (searching() && found.stream().noneMatch(category -> category.getId() == id)) {
			find.setText("");
		}
		select(List.of(id));
		fireSelection();
	}

	/** The item of a category, made where it was not yet; null where it is not listed. */
	@Nullable
	TreeItem item(int id) {
		CategoriesSnapshot snapshot = shown;
		Category category = snapshot == null ? null : snapshot.find(id);
		if (snapshot == null || category == null) {
			return null;
		}
		if (searching()) {
			int index = index(found, id);
			return index < 0 ? null : filled(tree.getItem(index), index);
		}
		Category parent = category.getParent();
		if (parent == null) {
			int index = index(found, id);
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

	/** The rectangle of a category's name in {@link #getTree()}, or null; for tests. */
	@Nullable
	Rectangle boundsOf(int id) {
		TreeItem item = item(id);
		return item == null ? null : item.getBounds(0);
	}

	@Override
	public IStructuredSelection getSelection() {
		DatasetSession opened = session.get();
		return opened == null ? StructuredSelection.EMPTY
				: new StructuredSelection(selected().stream().map(id -> new CategoryRef(opened, id)).toList());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			var ids = new ArrayList<Integer>();
			for (Object element : structured) {
				if (element instanceof CategoryRef ref && ref.session() == session.get()) {
					ids.add(ref.categoryId());
				}
			}
			select(ids);
			fireSelection();
		}
	}

	private void fireSelection() {
		var event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public boolean setFocus() {
		if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0) {
			tree.setSelection(tree.getItem(0));
			fireSelection();
		}
		return tree.setFocus();
	}
}
