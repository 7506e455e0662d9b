package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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
		TreeItem problem = listed(bench, "different labels");
		bench.screenshot("problems");
		Rectangle row = bench.workbench.ui(problem::getBounds);
		bench.workbench.click(bench.workbench.ui(problem::getParent), row.x + 40, row.y + row.height / 2);
		bench.workbench.press(KeyEvent.VK_1, KeyEvent.VK_CONTROL);
		Shell fix = bench.workbench.waitForShell("Quick Fix");
		bench.screenshot("quick-fix");
		choose(bench, fix, "Label all as circles");
		bench.workbench.waitFor("all carry one label", () -> bench.label(ids.get(8)).equals("circles"));
		bench.workbench.waitFor("the problem is gone", () -> markers(file).size() == 1);
		run(bench, markers(file).get(0), "Merge rings into circles");
		bench.workbench.waitFor("no problem is left", () -> markers(file).isEmpty());
		assertEquals(1, bench.store.merges().size());
		bench.close();
	}

	/** The line of a problem in the Problems view, whose group a person opens. */
	private static TreeItem listed(ViewBench bench, String words) throws Exception {
		TreeItem[] found = new TreeItem[1];
		bench.workbench.waitFor("the warnings", () -> (found[0] = warnings(bench)) != null);
		Thread.sleep(1000);
		Rectangle group = bench.workbench.ui(found[0]::getBounds);
		bench.workbench.click(bench.workbench.ui(found[0]::getParent), 8, group.y + group.height / 2);
		bench.workbench.waitFor("the problem is listed", () -> {
			TreeItem warnings = warnings(bench);
			found[0] = warnings == null || !warnings.getExpanded() ? null
					: Arrays.stream(warnings.getItems()).filter(item -> item.getText().contains(words)
							&& item.getText(2).equals(bench.dataset.file().getProject().getFullPath().toString())).findFirst().orElse(null);
			return found[0] != null;
		});
		return found[0];
	}

	private static @Nullable TreeItem warnings(ViewBench bench) {
		return Widgets.all(bench.editor.getSite().getShell(), Tree.class).stream().filter(tree -> tree.getColumnCount() > 1)
				.flatMap(tree -> Arrays.stream(tree.getItems())).filter(item -> item.getText().startsWith("Warnings"))
				.findFirst().orElse(null);
	}

	/** Selects a quick fix in the platform's dialog and finishes it. */
	private static void choose(ViewBench bench, Shell dialog, String fix) throws Exception {
		Table fixes = bench.workbench.ui(() -> Widgets.first(dialog, Table.class,
				table -> Arrays.stream(table.getItems()).anyMatch(item -> item.getText().equals(fix))));
		Rectangle item = bench.workbench.ui(() -> Arrays.stream(fixes.getItems())
				.filter(each -> each.getText().equals(fix)).findFirst().orElseThrow().getBounds());
		bench.workbench.click(fixes, item.x + 20, item.y + item.height / 2);
		Button finish = bench.workbench.ui(
				() -> Widgets.first(dialog, Button.class, button -> button.getText().replace("&", "").equals("Finish")));
		bench.workbench.waitFor("the fix can be made", finish::isEnabled);
		bench.workbench.click(finish, 10, 10);
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
