package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.List;
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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.ui.session.CategoryRef;
import org.reannotate.ui.session.DatasetSession;

/**
 * The tree of categories, for thousands of them: items are made when they are seen. Typing into its field lists what
 * matches. The selection holds {@link CategoryRef}s. UI thread only.
 */
final class CategoryTree extends Composite implements ISelectionProvider {

	/** Up to so many categories are all unfolded at first. */
	private static final int FEW = 300;
	private final Supplier<@Nullable DatasetSession> session;
	private final Text find;
	private final Tree tree;
	private final CategoryItems items;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private @Nullable CategoriesSnapshot shown;

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
		column(SWT.LEFT, Messages.CategoryTree_name);
		column(SWT.RIGHT, Messages.CategoryTree_images);
		column(SWT.CENTER, Messages.CategoryTree_key);
		items = new CategoryItems(tree);
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
			items.unfoldAll(snapshot);
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
		tree.setRedraw(false);
		items.show(snapshot, searching() ? find.getText() : "");
		select(selected);
		tree.setRedraw(true);
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
		return item == null ? TaxonomyTree.ROOT : CategoryItems.id(item);
	}

	/** Selects categories, unfolds what is above them, and shows the first. */
	void select(List<Integer> ids) {
		List<TreeItem> chosen = ids.stream().map(this::item).filter(item -> item != null).toList();
		tree.setSelection(chosen.toArray(TreeItem[]::new));
		if (!chosen.isEmpty()) {
			tree.showItem(chosen.get(0));
		}
	}

	/** Selects one category and tells the others. */
	void reveal(int id) {
		if (searching() && !items.lists(id)) {
			find.setText("");
		}
		select(List.of(id));
		fireSelection();
	}

	/** The item of a category, made where it was not yet; null where it is not listed. */
	@Nullable
	TreeItem item(int id) {
		return items.item(id);
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
