package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.event.KeyEvent;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.charts.Dendrogram;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.views.mergeable.MergeableView;
import org.reannotate.views.table.VirtualTable;

@ExtendWith(NoErrorsLogged.class)
class MergeableViewTest {

	private final Workbench workbench;

	MergeableViewTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void mergesAPairUndoesItAndTakesItApart() throws Exception {
		try (InsightView view = InsightView.open(workbench, "mergeable", MergeableView.ID, true)) {
			VirtualTable table = view.control(VirtualTable.class, 0);
			Gallery left = view.control(Gallery.class, 0);
			workbench.waitFor("circles beside discs", () -> table.lead() == 0 && left.content().size() == 12);
			assertEquals("Mergeable Categories (1)", view.title(), "the tab counts what is recommended, as the overview does");
			view.screenshot("mergeable");

			clickButton(view, "Merge");
			workbench.waitForShell("Merge Categories");
			view.screenshot("mergeable-dialog");
			workbench.press(KeyEvent.VK_ENTER);
			workbench.waitFor("they are merged", () -> merged(view.store()) == 1);
			workbench.waitFor("the merge is listed", () -> table.content().size() == 2
					&& table.content().text(1, 1).equals("Merged"));
			workbench.ui(table::setFocus);
			workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
			workbench.waitFor("the merge is undone", () -> merged(view.store()) == 0);
			workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
			workbench.waitFor("the merge is made again", () -> merged(view.store()) == 1);

			workbench.waitFor("the merge is listed again", () -> table.content().text(1, 1).equals("Merged"));
			Rectangle row = workbench.ui(() -> table.boundsOf(1));
			workbench.click(table, row.x + 20, row.y + row.height / 2);
			workbench.waitFor("24 images of one category", () -> left.content().size() == 24);
			view.screenshot("mergeable-merged");
			clickButton(view, "Take Apart");
			workbench.waitFor("it is taken apart", () -> merged(view.store()) == 0);
			assertFalse(view.store().merges().stream().anyMatch(merge -> merge.active()));
		}
	}

	@Test
	void showsGroupsAsATreeThatKeysWalkThrough() throws Exception {
		try (InsightView view = InsightView.open(workbench, "groups", MergeableView.ID, true)) {
			confuseStarsToo(view.store());
			VirtualTable table = view.control(VirtualTable.class, 0);
			workbench.waitFor("pairs", () -> table.content().size() == 2);
			workbench.ui(() -> {
				for (var item : view.part().getViewSite().getActionBars().getToolBarManager().getItems()) {
					if (item instanceof ActionContributionItem action && action.getAction().getText().startsWith("Groups")) {
						action.getAction().setChecked(true);
						action.getAction().run();
					}
				}
				return null;
			});
			Dendrogram tree = view.control(Dendrogram.class, 0);
			workbench.waitFor("two joins", () -> tree.data().joins().size() == 2);
			Gallery left = view.control(Gallery.class, 0);
			Rectangle join = workbench.ui(() -> tree.boundsOf(0));
			workbench.click(tree, join.x + join.width / 2, join.y + join.height / 2);
			workbench.waitFor("its categories side by side", () -> tree.selected() == 0 && left.content().size() == 11);
			Gallery right = view.control(Gallery.class, 1);
			workbench.press(KeyEvent.VK_DOWN);
			workbench.waitFor("what is confused among three", () -> tree.selected() == 1 && right.content().size() == 12);
			workbench.waitFor("three can be merged", () -> Widgets.all(view.root(), Button.class).stream()
					.anyMatch(button -> button.getText().equals("Merge These 3...")));
			view.screenshot("mergeable-groups");
		}
	}

	/** One circle that the model sees as a star, and the other way round. */
	private static void confuseStarsToo(DatasetStore store) throws Exception {
		relabel(store, "stars/00.png", "circles");
		relabel(store, "circles/05.png", "stars");
	}

	private static void relabel(DatasetStore store, String path, String category) throws Exception {
		store.decide(DecisionRequest.relabel(store.sampleId(path).orElseThrow(), store.ensureCategory(category), "ann"));
	}

	private void clickButton(InsightView view, String text) throws Exception {
		Button button = workbench.ui(() -> Widgets.first(view.root(), Button.class, found -> found.getText().startsWith(text)));
		workbench.click(button, 20, 10);
	}

	private static long merged(DatasetStore store) {
		return store.categories().stream().filter(CategoryRecord::merged).count();
	}
}
