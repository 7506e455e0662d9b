package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.ui.gallery.Gallery;

/** Files that go, come back and are replaced while their thumbnails are looked at. */
@ExtendWith(NoErrorsLogged.class)
class ChangingFilesTest {

	private static final RGB RED = new RGB(255, 0, 0);

	private final Workbench workbench;
	private final DatasetEditors editors;

	ChangingFilesTest() throws Exception {
		workbench = new Workbench();
		editors = new DatasetEditors(workbench);
	}

	@Test
	void aFileThatGoesCountsAsUnreadableUntilItIsBackAndAnotherOneIsShown() throws Exception {
		DrawnDataset dataset = DrawnDataset.create("changing-files", 4);
		DatasetEditor editor = editors.open(dataset.file());
		DatasetStore store = editor.session().store();
		Gallery gallery = editor.gallery().gallery();
		workbench.ui(() -> {
			editor.showImages(ImageQuery.ALL);
			return null;
		});
		workbench.waitFor("the images are shown", () -> gallery.content().size() == 12 && gallery.isComplete());
		Path file = workbench.ui(() -> gallery.content().item(0).image());

		Files.delete(file);
		workbench.waitFor("it counts as unreadable", () -> unreadable(store) == 1);
		workbench.waitFor("the Problems view says so", () -> problems(dataset.file()) == 1);
		editors.screenshot("gallery-file-gone");
		workbench.ui(() -> {
			editor.showOverview();
			return null;
		});
		editors.settle(gallery);
		editors.screenshot("overview-file-gone");
		workbench.ui(() -> {
			editor.showImages(ImageQuery.ALL);
			return null;
		});

		draw(file);
		workbench.waitFor("it counts as readable", () -> unreadable(store) == 0);
		workbench.waitFor("the new picture is shown", () -> RED.equals(middle(gallery)));
		workbench.waitFor("nothing is wrong any more", () -> problems(dataset.file()) == 0);
		assertEquals(12, store.index().size());
		editors.close(editor);
	}

	private static void draw(Path file) throws Exception {
		var image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setColor(Color.RED);
		g.fillRect(0, 0, 120, 90);
		g.dispose();
		ImageIO.write(image, "png", file.toFile());
	}

	/** What is painted in the middle of the first picture. */
	private static RGB middle(Gallery gallery) {
		Rectangle cell = gallery.boundsOf(0);
		var pixel = new Image(gallery.getDisplay(), 1, 1);
		var gc = new GC(gallery);
		gc.copyArea(pixel, cell.x + cell.width / 2, cell.y + cell.height / 3);
		gc.dispose();
		var data = pixel.getImageData();
		pixel.dispose();
		RGB colour = data.palette.getRGB(data.getPixel(0, 0));
		return colour.red > 240 && colour.green < 20 && colour.blue < 20 ? RED : colour;
	}

	private static int unreadable(DatasetStore store) {
		return store.count(SampleFilter.ALL.withPresence(Presence.UNREADABLE));
	}

	private static long problems(IResource file) {
		try {
			return file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
