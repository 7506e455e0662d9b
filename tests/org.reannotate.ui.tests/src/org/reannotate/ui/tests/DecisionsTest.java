package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.views.decisions.DecisionsView;
import org.reannotate.views.table.VirtualTable;

@ExtendWith(NoErrorsLogged.class)
class DecisionsTest {

	@Test
	void listsDecisionsOfEarlierDaysAndRevertsManyAsOneStep() throws Exception {
		ViewBench bench = ViewBench.open("decisions", 8);
		List<Integer> ids = decide(bench);
		var view = bench.show(DecisionsView.class, DecisionsView.ID);
		VirtualTable table = view.table();
		bench.workbench.waitFor("four decisions", () -> table.isVisible() && table.content().size() == 4);
		assertTrue(bench.workbench.ui(() -> table.content().text(0, 1)).equals("bob"), "the newest first");
		assertEquals("circles \u2192 rings", bench.workbench.ui(() -> table.content().text(3, 4)));
		bench.screenshot("decisions");

		click(bench, table, 1);
		bench.workbench.hold(KeyEvent.VK_SHIFT, () -> click(bench, table, 3));
		bench.workbench.waitFor("three are selected", () -> view.selected().size() == 3);
		bench.clickTool("Revert Decisions");
		bench.workbench.waitFor("all three are taken back", () -> ids.stream().limit(3)
				.allMatch(id -> bench.state(id) == SampleState.OPEN));
		bench.workbench.waitFor("that is listed too", () -> table.content().size() == 7);
		bench.screenshot("decisions-reverted");

		bench.workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		bench.workbench.waitFor("the decisions hold again", () -> bench.state(ids.get(0)) == SampleState.CORRECTED
				&& bench.state(ids.get(2)) == SampleState.EXCLUDED);
		assertEquals("rings", bench.label(ids.get(0)));
		bench.workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
		bench.workbench.waitFor("and are reverted again", () -> bench.state(ids.get(0)) == SampleState.OPEN);
		bench.close();
	}

	@Test
	void refusesToRevertWhatSomebodyElseDecided() throws Exception {
		ViewBench bench = ViewBench.open("refused", 8);
		List<Integer> ids = decide(bench);
		var view = bench.show(DecisionsView.class, DecisionsView.ID);
		VirtualTable table = view.table();
		bench.workbench.waitFor("four decisions", () -> table.isVisible() && table.content().size() == 4);
		click(bench, table, 0);
		bench.workbench.waitFor("bob's is selected", () -> view.selected().size() == 1);
		bench.clickTool("Revert Decisions");
		Shell[] refusal = new Shell[1];
		bench.workbench.waitFor("a word", () -> {
			refusal[0] = Widgets.shell(shell -> Widgets.all(shell, Label.class).stream()
					.anyMatch(label -> label.getText().contains("was made by bob")));
			return refusal[0] != null;
		});
		bench.screenshot("decisions-refused");
		bench.workbench.press(KeyEvent.VK_ENTER);
		bench.workbench.waitFor("the window closes", refusal[0]::isDisposed);
		assertEquals(SampleState.CONFIRMED, bench.state(ids.get(3)));
		bench.close();
	}

	private static void click(ViewBench bench, VirtualTable table, int row) throws Exception {
		Rectangle bounds = bench.workbench.ui(() -> table.boundsOf(row));
		bench.workbench.click(table, bounds.x + 60, bounds.y + bounds.height / 2);
	}

	/** Three decisions of one's own and, last, one of bob. */
	private static List<Integer> decide(ViewBench bench) throws Exception {
		var ids = new ArrayList<Integer>();
		bench.store.forEachSample(sample -> ids.add(sample.id()));
		String me = DecisionAuthor.name();
		int rings = bench.store.ensureCategory("rings");
		bench.store.decide(DecisionRequest.relabel(ids.get(0), rings, me).withReason("has a hole"));
		bench.store.decide(DecisionRequest.also(ids.get(1), rings, me));
		bench.store.decide(DecisionRequest.exclude(ids.get(2), me).withReason("blurred"));
		bench.store.decide(DecisionRequest.keep(ids.get(3), "bob"));
		return ids;
	}
}
