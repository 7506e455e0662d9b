package org.reannotate.editors.categories;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.model.Category;

/** Dragging categories: onto another one nests, between two reorders. UI thread only. */
final class CategoryDrag {

	/** Of an item's height, this share at its top and bottom means before and after it. */
	private static final int EDGE = 4;

	private final CategoryTree tree;
	private final Moved moved;
	private final Dragged session;

	/** Is told what a person dropped where. */
	interface Moved {

		/** @param index place among the siblings, counted without the category itself */
		void move(int category, int parent, int index);
	}

	/** Which of what is dragged are categories of this dataset. */
	interface Dragged {
		List<Integer> categories(@Nullable ISelection selection);
	}

	private record Place(int parent, int index, int feedback) {
	}

	private CategoryDrag(CategoryTree tree, Dragged session, Moved moved) {
		this.tree = tree;
		this.session = session;
		this.moved = moved;
	}

	/** Lets categories be dragged in a tree. */
	static void attach(CategoryTree tree, Dragged session, Moved moved) {
		var drag = new CategoryDrag(tree, session, moved);
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		var source = new DragSource(tree.getTree(), DND.DROP_MOVE);
		source.setTransfer(transfers);
		source.addDragListener(drag.new Source());
		var target = new DropTarget(tree.getTree(), DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(transfers);
		target.addDropListener(drag.new Target());
	}

	private final class Source extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = tree.selected().size() == 1;
			LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = tree.getSelection();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private final class Target extends DropTargetAdapter {

		@Override
		public void dragOver(DropTargetEvent event) {
			Place place = place(event);
			event.detail = place == null ? DND.DROP_NONE : DND.DROP_MOVE;
			event.feedback = (place == null ? DND.FEEDBACK_NONE : place.feedback()) | DND.FEEDBACK_SCROLL
					| DND.FEEDBACK_EXPAND;
		}

		@Override
		public void drop(DropTargetEvent event) {
			Place place = place(event);
			int dragged = dragged();
			if (place != null && dragged != TaxonomyTree.ROOT) {
				moved.move(dragged, place.parent(), place.index());
			}
		}
	}

	private int dragged() {
		List<Integer> ids = session.categories(LocalSelectionTransfer.getTransfer().getSelection());
		return ids.size() == 1 ? ids.get(0) : TaxonomyTree.ROOT;
	}

	/** Where the dragged category would go; null where it cannot. */
	private @Nullable Place place(DropTargetEvent event) {
		CategoriesSnapshot snapshot = tree.snapshot();
		Category dragged = snapshot == null ? null : snapshot.find(dragged());
		if (snapshot == null || dragged == null) {
			return null;
		}
		if (!(event.item instanceof TreeItem item)) {
			return new Place(TaxonomyTree.ROOT, Integer.MAX_VALUE, DND.FEEDBACK_NONE);
		}
		Category at = snapshot.find(tree.idOf(item));
		if (at == null || TaxonomyTree.within(at, dragged)) {
			return null;
		}
		Rectangle bounds = item.getBounds();
		int y = tree.getTree().toControl(event.x, event.y).y - bounds.y;
		boolean before = y < bounds.height / EDGE;
		boolean after = y >= bounds.height - bounds.height / EDGE;
		if (!before && !after) {
			return new Place(at.getId(), Integer.MAX_VALUE, DND.FEEDBACK_SELECT);
		}
		List<Category> siblings = snapshot.tree().siblings(at).stream().filter(sibling -> sibling != dragged).toList();
		return new Place(TaxonomyTree.parentOf(at), siblings.indexOf(at) + (after ? 1 : 0),
				before ? DND.FEEDBACK_INSERT_BEFORE : DND.FEEDBACK_INSERT_AFTER);
	}
}
