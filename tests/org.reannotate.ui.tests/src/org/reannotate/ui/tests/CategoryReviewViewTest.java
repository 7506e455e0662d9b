package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.views.review.CategoryReviewView;
import org.reannotate.views.table.VirtualTable;

@ExtendWith(NoErrorsLogged.class)
class CategoryReviewViewTest {

	private static final int WRONG = 3;

	private final Workbench workbench;

	CategoryReviewViewTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void answersThreeQuestionsAboutEachCategoryByKey() throws Exception {
		try (InsightView view = InsightView.open(workbench, "categories-review", CategoryReviewView.ID, true)) {
			VirtualTable table = view.control(VirtualTable.class, 0);
			Gallery surest = view.control(Gallery.class, 0);
			Gallery leastSure = view.control(Gallery.class, 1);
			Gallery wrong = view.control(Gallery.class, 2);
			workbench.waitFor("circles", () -> table.lead() == 0 && surest.content().size() == 7);
			assertEquals(12, workbench.ui(() -> leastSure.content().size()));
			assertEquals(5, workbench.ui(() -> wrong.content().size()));
			assertEquals("Category Review (6)", view.title());
			view.screenshot("category-review");

			workbench.ui(table::setFocus);
			workbench.press(KeyEvent.VK_N);
			workbench.waitFor("diamonds, which are all right", () -> table.lead() == 1 && wrong.content().size() == 0);
			workbench.press(KeyEvent.VK_P);
			workbench.waitFor("circles again", () -> table.lead() == 0 && wrong.content().size() == 5);
			Rectangle missed = workbench.ui(() -> table.titleBounds(WRONG));
			workbench.click(table, missed.x + 20, missed.y + 8);
			workbench.waitFor("sorted by misses", () -> "squares".equals(table.content().text(2, 0)));
		}
	}

	@Test
	void decidesAboutAnImageAndGoesOn() throws Exception {
		try (InsightView view = InsightView.open(workbench, "categories-decide", CategoryReviewView.ID, true)) {
			Gallery wrong = view.control(Gallery.class, 2);
			workbench.waitFor("wrong though sure", () -> wrong.content().size() == 5);
			int first = workbench.ui(() -> wrong.content().sampleId(0));
			Rectangle image = workbench.ui(() -> wrong.boundsOf(0));
			workbench.click(wrong, image.x + 20, image.y + 20);
			workbench.waitFor("it is selected", () -> wrong.lead() == 0);
			workbench.press(KeyEvent.VK_K);
			workbench.waitFor("the label is kept", () -> view.state(first) == SampleState.CONFIRMED);
			workbench.waitFor("the next one is selected", () -> wrong.lead() == 1);
			workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
			workbench.waitFor("it is taken back", () -> view.state(first) == SampleState.OPEN);
		}
	}
}
