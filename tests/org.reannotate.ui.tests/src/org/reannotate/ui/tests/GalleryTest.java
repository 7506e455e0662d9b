package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.SampleRef;

@ExtendWith(NoErrorsLogged.class)
class GalleryTest {

	private static final int EACH = 20;

	private BenchFixture fixture;
	private Workbench workbench;
	private Gallery gallery;

	@AfterEach
	void close() throws Exception {
		fixture.close();
	}

	@Test
	void selectsWithMouseAndKeyboardAndByGroup() throws Exception {
		open("gallery-select");
		fixture.select(0);
		workbench.hold(KeyEvent.VK_CONTROL, () -> fixture.click(3));
		waitForSelection(0, 3);
		workbench.hold(KeyEvent.VK_SHIFT, () -> fixture.click(5));
		waitForSelection(3, 4, 5);
		workbench.press(KeyEvent.VK_LEFT);
		waitForSelection(4);
		workbench.press(KeyEvent.VK_RIGHT, KeyEvent.VK_SHIFT);
		waitForSelection(4, 5);
		workbench.press(KeyEvent.VK_RIGHT, KeyEvent.VK_CONTROL);
		workbench.press(KeyEvent.VK_SPACE);
		waitForSelection(4, 5, 6);
		workbench.press(KeyEvent.VK_HOME);
		waitForSelection(0);
		workbench.click(gallery, 30, 14);
		workbench.waitFor("the group is selected", () -> gallery.selectedSamples().size() == EACH);
		workbench.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
		workbench.waitFor("all is selected", () -> gallery.selectedSamples().size() == 3 * EACH);
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("nothing is selected", () -> gallery.getSelection().isEmpty());
		workbench.screenshot("gallery");
	}

	@Test
	void theSelectionOfTheWorkbenchHoldsSamplesOfTheSession() throws Exception {
		open("gallery-refs");
		int sample = fixture.select(2);
		var selection = (IStructuredSelection) workbench.ui(() -> fixture.bench.getSite().getSelectionProvider().getSelection());
		assertEquals(new SampleRef(fixture.session, sample), selection.getFirstElement());
		assertEquals(List.of(new SampleRef(fixture.session, sample)), List.of(selection.toArray()));
	}

	@Test
	void picturesGrowAndShrinkByKeyAndWhatIsLookedAtStaysInSight() throws Exception {
		open("gallery-zoom");
		workbench.ui(() -> {
			gallery.select(45);
			return gallery.setFocus();
		});
		int size = workbench.ui(gallery::thumbnailSize);
		for (int i = 0; i < 3; i++) {
			workbench.press(KeyEvent.VK_ADD);
		}
		workbench.waitFor("larger", () -> gallery.thumbnailSize() == size + 96);
		Rectangle bounds = workbench.ui(() -> gallery.boundsOf(45));
		assertTrue(bounds.y > -bounds.height && bounds.y < area().height, bounds.toString());
		workbench.screenshot("gallery-large");
		for (int i = 0; i < 9; i++) {
			workbench.press(KeyEvent.VK_MINUS);
		}
		workbench.waitFor("smallest", () -> gallery.thumbnailSize() == Gallery.SMALLEST);
		workbench.screenshot("gallery-small");
	}

	@Test
	void theWheelScrollsByPixelsNotByRows() throws Exception {
		open("gallery-scroll");
		workbench.ui(() -> {
			gallery.setThumbnailSize(Gallery.LARGEST);
			return null;
		});
		int before = workbench.ui(() -> gallery.boundsOf(0).y);
		workbench.wheel(gallery, 300, 200, 1);
		workbench.waitFor("scrolled", () -> gallery.boundsOf(0).y < before);
		int moved = before - workbench.ui(() -> gallery.boundsOf(0).y);
		int row = workbench.ui(() -> gallery.boundsOf(0).height);
		assertTrue(moved > 0 && moved < row, moved + " of " + row);
	}

	@Test
	void selectedImagesAreDraggedTogether() throws Exception {
		open("gallery-drag");
		int first = fixture.select(1);
		workbench.hold(KeyEvent.VK_CONTROL, () -> fixture.click(2));
		waitForSelection(1, 2);
		Rectangle from = workbench.ui(() -> gallery.boundsOf(1));
		workbench.drag(gallery, from.x + 40, from.y + 40, fixture.bench.dropTarget(), 20, 8);
		workbench.waitFor("both are dropped", () -> fixture.bench.dropped().size() == 2);
		assertEquals(first, fixture.bench.dropped().get(0));
		waitForSelection(1, 2);
	}

	@Test
	void labelStateAndPicturesComeWithoutAskingOnTheUiThread() throws Exception {
		open("gallery-ahead");
		workbench.waitFor("the first screen is read", () -> !gallery.content().item(0).loading());
		workbench.waitFor("what comes next is read ahead", () -> {
			int next = 0;
			while (next < 3 * EACH && gallery.boundsOf(next).y < gallery.getClientArea().height) {
				next++;
			}
			return next == 3 * EACH || gallery.content().loadedImage(next) != null;
		});
		assertEquals("circles", workbench.ui(() -> gallery.content().item(0).label()));
		assertEquals("rings", workbench.ui(() -> gallery.content().item(0).suggested()));
	}

	private void open(String name) throws Exception {
		fixture = new BenchFixture(name, EACH);
		workbench = fixture.workbench;
		gallery = fixture.gallery();
	}

	private Rectangle area() throws Exception {
		return workbench.ui(gallery::getClientArea);
	}

	private void waitForSelection(int... indices) throws Exception {
		var expected = new ArrayList<Integer>();
		for (int index : indices) {
			expected.add(workbench.ui(() -> gallery.content().sampleId(index)));
		}
		workbench.waitFor("selected: " + expected, () -> gallery.selectedSamples().equals(expected));
	}
}
