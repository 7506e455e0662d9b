package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.views.candidates.MultiClassView;
import org.reannotate.views.issues.IncorrectLabelsView;
import org.reannotate.views.lists.ReviewListView;

@ExtendWith(NoErrorsLogged.class)
class FindingListsTest {

	private static final String RUN = "20260101-120000-lists";

	@Test
	void foldsUnderPairsFiltersByTextAndSortsAsATable() throws Exception {
		ViewBench bench = ViewBench.open("lists", 8);
		List<Integer> ids = publish(bench);
		var view = bench.show(IncorrectLabelsView.class, IncorrectLabelsView.ID);
		bench.workbench.waitFor("ten findings", () -> size(view) == 10);
		Gallery gallery = view.gallery();
		assertEquals(2, bench.workbench.ui(() -> gallery.content().groups().size()));
		assertTrue(bench.workbench.ui(view::getPartName).endsWith("(6)"), "folded ones are not counted");
		bench.screenshot("incorrect-labels");

		bench.workbench.click(text(bench), 60, 10);
		bench.workbench.type("squares wavers");
		bench.workbench.waitFor("only those between circles and squares", () -> size(view) == 3);
		bench.workbench.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
		bench.workbench.press(KeyEvent.VK_DELETE);
		bench.workbench.waitFor("all again", () -> size(view) == 10);
		assertEquals(SampleState.OPEN, bench.state(ids.get(0)), "Delete in a field deletes text, not images");

		bench.clickTool("Show as List");
		bench.workbench.waitFor("the table is shown", () -> view.table().isVisible());
		Rectangle title = bench.workbench.ui(() -> view.table().titleBounds(3));
		bench.workbench.click(view.table(), title.x + 20, title.y + 8);
		bench.workbench.waitFor("likeliest first", () -> view.shown().list().ids()[0] == ids.get(5));
		Rectangle row = bench.workbench.ui(() -> view.table().boundsOf(0));
		bench.workbench.click(view.table(), row.x + 40, row.y + 8);
		bench.workbench.press(KeyEvent.VK_K);
		bench.workbench.waitFor("kept", () -> bench.state(ids.get(5)) == SampleState.CONFIRMED);
		bench.workbench.waitFor("the next row is selected", () -> view.table().lead() == 1);
		bench.workbench.waitFor("the head counts", () -> view.shown().list().open() == 5);
		assertEquals(10, bench.workbench.ui(() -> size(view)), "what was decided stays where it is");
		bench.screenshot("incorrect-labels-list");
		bench.clickTool("Show as List");
		bench.close();
	}

	@Test
	void opensTheSampleEditorWhichWalksAlongTheListWhileTheListFollows() throws Exception {
		ViewBench bench = ViewBench.open("walk", 8);
		publish(bench);
		var view = bench.show(IncorrectLabelsView.class, IncorrectLabelsView.ID);
		bench.workbench.waitFor("ten findings", () -> size(view) == 10 && view.gallery().isVisible());
		int[] ids = bench.workbench.ui(() -> view.shown().list().ids());
		bench.click(view.gallery(), 1);
		bench.workbench.waitFor("the second is selected", () -> view.selectedSamples().equals(List.of(ids[1])));
		bench.workbench.press(KeyEvent.VK_ENTER);
		IWorkbenchPage page = bench.editor.getSite().getPage();
		bench.workbench.waitFor("the sample editor is active", () -> page.getActivePart() == page.getActiveEditor()
				&& page.getActiveEditor().getSite().getId().equals(SampleOpener.EDITOR));
		Thread.sleep(1000);
		bench.workbench.press(KeyEvent.VK_A);
		bench.workbench.waitFor("the suggestion is accepted", () -> bench.state(ids[1]) == SampleState.CORRECTED);
		bench.workbench.waitFor("the list follows to the next", () -> view.selectedSamples().equals(List.of(ids[2])));
		bench.screenshot("walk");
		bench.close();
	}

	@Test
	void showsWhatWasSettledAndAsksForAnAuditWhereThereIsNone() throws Exception {
		ViewBench bench = ViewBench.open("settled", 8);
		var view = bench.show(MultiClassView.class, MultiClassView.ID);
		bench.workbench.waitFor("no run yet", () -> Widgets.all(bench.editor.getSite().getShell(), Link.class).stream()
				.anyMatch(link -> link.getText().startsWith("No audit has run")));
		bench.screenshot("no-run-yet");
		DrawnDataset.publishFindings(bench.store);
		bench.workbench.waitFor("one candidate", () -> view.gallery().isVisible() && size(view) == 1);
		int sample = bench.workbench.ui(() -> view.gallery().content().sampleId(0));
		bench.click(view.gallery(), 0);
		bench.workbench.waitFor("it is selected", () -> view.selectedSamples().equals(List.of(sample)));
		bench.screenshot("multi-class");
		bench.workbench.press(KeyEvent.VK_A);
		bench.workbench.waitFor("the second category is added", () -> bench.state(sample) == SampleState.EXTENDED);
		Combo show = bench.workbench.ui(() -> Widgets.first(bench.editor.getSite().getShell(), Combo.class,
				combo -> combo.getItemCount() > 1 && combo.getItem(1).equals("Settled")));
		bench.workbench.ui(show::setFocus);
		bench.workbench.press(KeyEvent.VK_DOWN);
		bench.workbench.waitFor("settled ones are asked for", () -> show.getSelectionIndex() == 1);
		bench.workbench.waitFor("the settled one is shown", () -> view.shown().list().ids().length == 1
				&& view.shown().list().rows().get(0).settled());
		bench.close();
	}

	@Test
	void acceptingGivesWhatTheListShowsOfImagesThatAreOnBothLists() throws Exception {
		ViewBench bench = ViewBench.open("both", 8);
		List<Integer> ids = publishBoth(bench);
		var view = bench.show(MultiClassView.class, MultiClassView.ID);
		bench.workbench.waitFor("two candidates", () -> view.gallery().isVisible() && size(view) == 2);
		assertEquals("+ squares", bench.workbench.ui(() -> view.gallery().content().item(0).suggested()));
		bench.click(view.gallery(), 0);
		bench.workbench.waitFor("it is selected", () -> view.selectedSamples().equals(List.of(ids.get(0))));
		bench.screenshot("both-lists");
		bench.workbench.press(KeyEvent.VK_A);
		bench.workbench.waitFor("decided", () -> bench.state(ids.get(0)) != SampleState.OPEN);
		assertExtendedBySquares(bench, ids.get(0));

		bench.workbench.waitFor("the next is selected", () -> view.selectedSamples().equals(List.of(ids.get(1))));
		bench.workbench.press(KeyEvent.VK_ENTER);
		IWorkbenchPage page = bench.editor.getSite().getPage();
		bench.workbench.waitFor("the sample editor is active", () -> page.getActivePart() == page.getActiveEditor()
				&& page.getActiveEditor().getSite().getId().equals(SampleOpener.EDITOR));
		Thread.sleep(1000);
		bench.workbench.press(KeyEvent.VK_ENTER);
		bench.workbench.waitFor("decided in the sample editor", () -> bench.state(ids.get(1)) != SampleState.OPEN);
		assertExtendedBySquares(bench, ids.get(1));

		var issues = bench.show(IncorrectLabelsView.class, IncorrectLabelsView.ID);
		bench.workbench.waitFor("the issues are shown", () -> issues.gallery().isVisible() && issues.shown().list().open() == 1);
		bench.click(issues.gallery(), bench.workbench.ui(() -> issues.gallery().content().indexOf(ids.get(2))));
		bench.workbench.waitFor("it is selected", () -> issues.selectedSamples().equals(List.of(ids.get(2))));
		bench.workbench.press(KeyEvent.VK_A);
		bench.workbench.waitFor("the label is another one", () -> bench.state(ids.get(2)) == SampleState.CORRECTED);
		assertEquals("rings", bench.label(ids.get(2)));
		bench.close();
	}

	private static void assertExtendedBySquares(ViewBench bench, int sample) throws Exception {
		assertEquals(SampleState.EXTENDED, bench.state(sample));
		assertEquals("circles", bench.label(sample));
		assertEquals(List.of(bench.store.ensureCategory("squares")), bench.store.samples(sample).get(0).further());
	}

	/** Three issues, rings for circles; the first two may be squares as well. */
	private static List<Integer> publishBoth(ViewBench bench) throws Exception {
		var findings = new DrawnFindings(bench.store);
		for (int i = 0; i < 3; i++) {
			findings.issue(i, findings.circles, findings.rings, 0.9, "");
		}
		return findings.candidate(0, findings.circles, findings.squares).candidate(1, findings.circles, findings.squares)
				.publish(RUN, Map.of("accuracy", 0.9));
	}

	private static int size(ReviewListView view) {
		return view.shown().list().rows().size();
	}

	private static Text text(ViewBench bench) throws Exception {
		return bench.workbench.ui(() -> Widgets.first(bench.editor.getSite().getShell(), Text.class,
				text -> "Path, label or reason".equals(text.getMessage())));
	}

	/** Six issues of circles and squares, the last one likeliest, and four between circles and rings under their pair. */
	private static List<Integer> publish(ViewBench bench) throws Exception {
		var findings = new DrawnFindings(bench.store);
		int circles = findings.circles;
		for (int i = 0; i < 3; i++) {
			findings.issue(i, circles, findings.squares, 0.6 + 0.06 * i,
					"The model wavers between several categories; squares fits better than circles.");
		}
		for (int i = 3; i < 6; i++) {
			findings.issue(i, circles, findings.rings, 0.6 + 0.06 * i, "The model sees rings, not circles (91% against 2%).");
		}
		for (int i = 18; i < 22; i++) {
			findings.folded(i, findings.rings, circles, 0.5, "The model cannot tell rings and circles apart.");
		}
		return findings.pair(circles, findings.rings).publish(RUN, Map.of("accuracy", 0.9, "flags_precision", 0.5,
				"flags_precision_low", 0.2, "flags_precision_high", 0.8));
	}
}
