package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.views.duplicates.DuplicatesView;
import org.reannotate.views.problems.ProblemMarkers;

@ExtendWith(NoErrorsLogged.class)
class DuplicatesTest {

	@Test
	void keepsOneOfAGroupAndGivesAllTheSameLabelEachWithUndo() throws Exception {
		ViewBench bench = ViewBench.open("duplicates", 8);
		List<Integer> ids = group(bench);
		var view = bench.show(DuplicatesView.class, DuplicatesView.ID);
		Gallery gallery = view.gallery();
		bench.workbench.waitFor("two groups", () -> gallery.isVisible() && gallery.content().groups().size() == 2);
		assertEquals(ids.get(0), bench.workbench.ui(() -> gallery.content().sampleId(0)), "different labels come first");
		bench.click(gallery, 1);
		bench.workbench.waitFor("the second is selected", () -> gallery.lead() == 1);
		bench.screenshot("duplicates");

		bench.workbench.press(KeyEvent.VK_O);
		bench.workbench.waitFor("the others are excluded", () -> bench.state(ids.get(0)) == SampleState.EXCLUDED
				&& bench.state(ids.get(16)) == SampleState.EXCLUDED);
		assertEquals(SampleState.OPEN, bench.state(ids.get(8)));
		bench.workbench.waitFor("the group stays, settled", () -> gallery.content().groups().size() == 2
				&& gallery.content().groups().get(0).title().contains("settled"));
		bench.workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		bench.workbench.waitFor("both are back in one step", () -> bench.state(ids.get(0)) == SampleState.OPEN
				&& bench.state(ids.get(16)) == SampleState.OPEN);

		bench.workbench.press(KeyEvent.VK_L);
		bench.workbench.waitFor("all carry the label of the selected one",
				() -> bench.label(ids.get(0)).equals("rings") && bench.label(ids.get(16)).equals("rings"));
		bench.workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		bench.workbench.waitFor("and get their own back", () -> bench.label(ids.get(0)).equals("circles")
				&& bench.label(ids.get(16)).equals("squares"));
		bench.close();
	}

	@Test
	void marksProblemsOfTheDatasetUntilTheyAreSettled() throws Exception {
		ViewBench bench = ViewBench.open("problems", 8);
		List<Integer> ids = group(bench);
		DrawnDataset.publishFindings(bench.store);
		IFile file = bench.dataset.file();
		bench.workbench.waitFor("two problems", () -> markers(file).size() == 2);
		bench.show(IViewPart.class, IPageLayout.ID_PROBLEM_VIEW);
		bench.screenshot("problems");

		IMarker duplicates = markers(file).stream()
				.filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("different labels")).findFirst().orElseThrow();
		run(bench, duplicates, "Label all as circles");
		bench.workbench.waitFor("all carry one label", () -> bench.label(ids.get(8)).equals("circles"));
		bench.workbench.waitFor("the problem is gone", () -> markers(file).size() == 1);
		run(bench, markers(file).get(0), "Merge rings into circles");
		bench.workbench.waitFor("no problem is left", () -> markers(file).isEmpty());
		assertEquals(1, bench.store.merges().size());
		bench.close();
	}

	private static void run(ViewBench bench, IMarker marker, String label) throws Exception {
		bench.workbench.ui(() -> {
			for (IMarkerResolution resolution : IDE.getMarkerHelpRegistry().getResolutions(marker)) {
				if (resolution.getLabel().equals(label)) {
					resolution.run(marker);
					return null;
				}
			}
			throw new AssertionError("No quick fix " + label);
		});
	}

	private static List<IMarker> markers(IFile file) {
		try {
			return List.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** A group of a circle, a ring and a square, and one of two circles. */
	private static List<Integer> group(ViewBench bench) throws Exception {
		var ids = new ArrayList<Integer>();
		bench.store.forEachSample(sample -> ids.add(sample.id()));
		bench.store.saveDuplicates(List.of(new DuplicateGroup(0, DuplicateKind.EXACT, List.of(ids.get(1), ids.get(2))),
				new DuplicateGroup(1, DuplicateKind.NEAR, List.of(ids.get(0), ids.get(8), ids.get(16)))));
		return ids;
	}
}
