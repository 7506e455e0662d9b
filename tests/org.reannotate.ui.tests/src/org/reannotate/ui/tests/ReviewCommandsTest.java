package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.ui.gallery.Gallery;

@ExtendWith(NoErrorsLogged.class)
class ReviewCommandsTest {

	/** Where style sheets find the id of a widget. */
	private static final String CSS_ID = "org.eclipse.e4.ui.css.id";

	private BenchFixture fixture;
	private Workbench workbench;
	private Gallery gallery;

	@AfterEach
	void close() throws Exception {
		fixture.close();
	}

	@Test
	void eachDecisionIsOneKeyAndGoesOnToTheNextImage() throws Exception {
		open("commands-keys");
		int first = fixture.select(0);
		int second = sample(1);
		int third = sample(2);
		workbench.press(KeyEvent.VK_A);
		fixture.waitForState(first, SampleState.CORRECTED);
		assertEquals("rings", fixture.label(first));
		waitForLead(1);
		workbench.press(KeyEvent.VK_K);
		fixture.waitForState(second, SampleState.CONFIRMED);
		waitForLead(2);
		workbench.press(KeyEvent.VK_A);
		fixture.waitForState(third, SampleState.EXTENDED);
		assertEquals("circles", fixture.label(third));
		assertEquals(1, fixture.sample(third).further().size());
		var decision = fixture.store().decisions(DecisionQuery.ofSample(first)).get(0);
		assertEquals("20260101-120000-test", decision.runName());
		assertTrue(decision.findingId() > 0);
		workbench.screenshot("decided");
	}

	@Test
	void undoAndRedoWorkByKeyAlsoAfterTheDatasetWasClosed() throws Exception {
		open("commands-undo");
		int first = fixture.select(0);
		workbench.press(KeyEvent.VK_K);
		fixture.waitForState(first, SampleState.CONFIRMED);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		fixture.waitForState(first, SampleState.OPEN);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
		fixture.waitForState(first, SampleState.CONFIRMED);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		fixture.waitForState(first, SampleState.OPEN);
		workbench.press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
		fixture.waitForState(first, SampleState.CONFIRMED);
		fixture.reopen();
		gallery = fixture.gallery();
		fixture.select(5);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		fixture.waitForState(first, SampleState.OPEN);
	}

	@Test
	void digitsLabelWithWhatIsOnThem() throws Exception {
		open("commands-digits");
		int first = fixture.select(0);
		workbench.press(KeyEvent.VK_3); // suggested: rings, then the label circles, then squares
		fixture.waitForState(first, SampleState.CORRECTED);
		assertEquals("squares", fixture.label(first));
		workbench.press(KeyEvent.VK_9);
		fixture.workbench.waitFor("nothing is on the key", () -> gallery.lead() == 1);
		assertEquals(1, fixture.store().decisions(DecisionQuery.all(10)).size());
	}

	@Test
	void asksForACategoryByTyping() throws Exception {
		open("commands-relabel");
		int sample = fixture.select(3);
		workbench.press(KeyEvent.VK_R);
		Shell relabel = workbench.waitForShell("Relabel");
		workbench.type("zz");
		waitForUnusableOk(relabel);
		TestTheme.screenshot(workbench, "choose-no-category");
		workbench.press(KeyEvent.VK_BACK_SPACE);
		workbench.press(KeyEvent.VK_BACK_SPACE);
		workbench.type("squ");
		workbench.screenshot("choose-category");
		workbench.press(KeyEvent.VK_ENTER);
		fixture.waitForState(sample, SampleState.CORRECTED);
		assertEquals("squares", fixture.label(sample));
		int other = fixture.select(4);
		workbench.press(KeyEvent.VK_B);
		workbench.waitForShell("Also Belongs to");
		workbench.type("rings");
		workbench.press(KeyEvent.VK_ENTER);
		fixture.waitForState(other, SampleState.EXTENDED);
		int none = fixture.select(5);
		workbench.press(KeyEvent.VK_R);
		workbench.waitForShell("Relabel");
		workbench.press(KeyEvent.VK_PAGE_DOWN);
		workbench.press(KeyEvent.VK_ENTER);
		fixture.waitForState(none, SampleState.CORRECTED);
		assertEquals("", fixture.label(none));
	}

	@Test
	void excludingAsksForAReasonAndRemembersIt() throws Exception {
		open("commands-exclude");
		int first = fixture.select(0);
		workbench.press(KeyEvent.VK_DELETE);
		workbench.waitForShell("Exclude Image");
		workbench.type("only a wall");
		workbench.screenshot("exclude");
		workbench.press(KeyEvent.VK_ENTER);
		fixture.waitForState(first, SampleState.EXCLUDED);
		assertEquals("only a wall", fixture.sample(first).note());
		int second = fixture.select(1);
		workbench.press(KeyEvent.VK_DELETE);
		workbench.waitForShell("Exclude Image");
		workbench.press(KeyEvent.VK_ENTER);
		fixture.waitForState(second, SampleState.EXCLUDED);
		assertEquals("only a wall", fixture.sample(second).note());
	}

	@Test
	void stepsSkipsAndAsksAColleague() throws Exception {
		open("commands-steps");
		fixture.select(0);
		workbench.press(KeyEvent.VK_F);
		workbench.press(KeyEvent.VK_F);
		waitForLead(2);
		workbench.press(KeyEvent.VK_D);
		waitForLead(1);
		workbench.press(KeyEvent.VK_S);
		waitForLead(2);
		int sample = sample(2);
		workbench.press(KeyEvent.VK_Q);
		workbench.waitFor("asked", () -> asked(sample));
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("not asked", () -> !asked(sample));
		assertEquals(List.of(), fixture.store().decisions(DecisionQuery.all(10)));
	}

	@Test
	void acceptsTheTopOfTheListAfterAPreviewAsOneStep() throws Exception {
		open("commands-top");
		fixture.select(0);
		workbench.press(KeyEvent.VK_A, KeyEvent.VK_SHIFT);
		Shell top = workbench.waitForShell("Accept Top of List");
		Thread.sleep(300); // for the picture only: previews are painted
		workbench.screenshot("accept-top");
		Gallery preview = workbench.ui(() -> Widgets.first(top, Gallery.class, each -> true));
		workbench.click(preview, 60, 60);
		workbench.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
		waitForUnusableOk(top);
		TestTheme.screenshot(workbench, "accept-none");
		workbench.ui(() -> {
			preview.select(-1);
			return ok(top).setFocus();
		});
		workbench.waitFor("all are accepted again", () -> ok(top).isEnabled() && ok(top).getData(CSS_ID) == null);
		workbench.press(KeyEvent.VK_ENTER);
		fixture.waitForState(sample(0), SampleState.CORRECTED);
		assertEquals(SampleState.CORRECTED, fixture.state(sample(1)));
		assertEquals(SampleState.EXTENDED, fixture.state(sample(2)));
		workbench.ui(() -> gallery.setFocus());
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		fixture.waitForState(sample(0), SampleState.OPEN);
		assertEquals(SampleState.OPEN, fixture.state(sample(2)));
	}

	@Test
	void whileTypingKeysAreTextAndCtrlZIsTheTexts() throws Exception {
		open("commands-text");
		int first = fixture.select(0);
		workbench.press(KeyEvent.VK_K);
		fixture.waitForState(first, SampleState.CONFIRMED);
		workbench.click(fixture.bench.text(), 20, 8);
		workbench.waitFor("the field has the focus", () -> fixture.bench.text().isFocusControl());
		workbench.type("a dark room");
		workbench.waitFor("the text is there", () -> fixture.bench.text().getText().equals("a dark room"));
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("a word is undone", () -> fixture.bench.text().getText().equals("a dark "));
		workbench.press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
		workbench.waitFor("it is redone", () -> fixture.bench.text().getText().equals("a dark room"));
		assertEquals(SampleState.CONFIRMED, fixture.state(first));
		fixture.select(5);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		fixture.waitForState(first, SampleState.OPEN);
		assertEquals("a dark room", workbench.ui(() -> fixture.bench.text().getText()));
	}

	@Test
	void whoIsTooLateIsToldWhoDecidedWhat() throws Exception {
		open("commands-conflict");
		int sample = fixture.select(3);
		try (var other = DrawnDataset.sessions().stores().open(fixture.session.folder())) {
			other.decide(DecisionRequest.exclude(sample, "anna"));
			workbench.press(KeyEvent.VK_K);
			Shell told = workbench.waitForShell("Keep Label: Not Done");
			String message = workbench.ui(() -> Widgets.all(told, Label.class).stream().map(Label::getText)
					.filter(text -> text.contains("anna")).findFirst().orElse(""));
			assertFalse(message.isEmpty());
			workbench.screenshot("conflict");
			workbench.press(KeyEvent.VK_ESCAPE);
		}
		fixture.waitForState(sample, SampleState.EXCLUDED);
		workbench.waitFor("the image is looked at again", () -> fixture.bench.selectedSamples().equals(List.of(sample)));
	}

	@Test
	void aSecondThoughtAboutTheSameImageIsNoConflict() throws Exception {
		open("commands-twice");
		int first = fixture.select(0);
		workbench.press(KeyEvent.VK_A);
		workbench.press(KeyEvent.VK_D);
		workbench.press(KeyEvent.VK_K);
		workbench.waitFor("both are recorded", () -> decisions(first) == 2);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("both are undone", () -> decisions(first) == 4);
		fixture.waitForState(first, SampleState.OPEN);
	}

	@Test
	void anUndoThatIsRefusedSaysWhyAndLeavesEarlierStepsToBeUndone() throws Exception {
		open("commands-refused");
		int first = fixture.select(0);
		int second = sample(1);
		workbench.press(KeyEvent.VK_K);
		fixture.waitForState(first, SampleState.CONFIRMED);
		workbench.press(KeyEvent.VK_K);
		fixture.waitForState(second, SampleState.CONFIRMED);
		try (var other = DrawnDataset.sessions().stores().open(fixture.session.folder())) {
			other.decide(DecisionRequest.exclude(second, "anna"));
		}
		fixture.waitForState(second, SampleState.EXCLUDED);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		Shell told = workbench.waitForShell("Keep Label: Not Done");
		assertTrue(workbench.ui(() -> Widgets.all(told, Label.class).stream().anyMatch(label -> label.getText().contains("anna"))));
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("the dialog is closed", told::isDisposed);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		fixture.waitForState(first, SampleState.OPEN);
		assertEquals(SampleState.EXCLUDED, fixture.state(second));
	}

	private int decisions(int sample) {
		try {
			return fixture.store().decisions(DecisionQuery.ofSample(sample)).size();
		} catch (DatasetException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void questionMarkListsTheKeysAsTheyAre() throws Exception {
		open("commands-help");
		fixture.select(0);
		workbench.press(KeyEvent.VK_SLASH, KeyEvent.VK_SHIFT);
		Shell help = workbench.waitForShell("Keys for Reviewing");
		List<String> texts = workbench.ui(() -> Widgets.all(help, Label.class).stream().map(Label::getText).toList());
		assertEquals("Keep Label", texts.get(texts.indexOf("K") + 1));
		assertTrue(texts.contains("Label with Key"), texts.toString());
		workbench.screenshot("keys");
		workbench.press(KeyEvent.VK_ESCAPE);
	}

	@Test
	void keysArePlacedAnewByThePreferencesAndTheHelpFollows() throws Exception {
		open("commands-rebind");
		int first = fixture.select(0);
		var service = fixture.bench.getSite().getService(IBindingService.class);
		Binding[] before = service.getBindings();
		try {
			workbench.ui(() -> {
				service.savePreferences(service.getActiveScheme(), rebound(before));
				return null;
			});
			workbench.press(KeyEvent.VK_K);
			workbench.press(KeyEvent.VK_G);
			fixture.waitForState(first, SampleState.CONFIRMED);
			assertEquals(1, fixture.store().decisions(DecisionQuery.all(10)).size());
			workbench.press(KeyEvent.VK_SLASH, KeyEvent.VK_SHIFT);
			Shell help = workbench.waitForShell("Keys for Reviewing");
			List<String> texts = workbench.ui(() -> Widgets.all(help, Label.class).stream().map(Label::getText).toList());
			assertEquals("Keep Label", texts.get(texts.indexOf("G") + 1));
			assertFalse(texts.contains("K"));
			workbench.press(KeyEvent.VK_ESCAPE);
		} finally {
			workbench.ui(() -> {
				service.savePreferences(service.getActiveScheme(), before);
				return null;
			});
		}
	}

	/** The bindings with "Keep Label" on G instead of K. */
	private static Binding[] rebound(Binding[] bindings) throws Exception {
		for (int i = 0; i < bindings.length; i++) {
			ParameterizedCommand command = bindings[i].getParameterizedCommand();
			if (command != null && command.getId().equals("org.reannotate.commands.keep")) {
				Binding[] changed = bindings.clone();
				changed[i] = new KeyBinding(KeySequence.getInstance("G"), command, bindings[i].getSchemeId(),
						bindings[i].getContextId(), null, null, null, Binding.USER);
				return changed;
			}
		}
		throw new AssertionError("Keep Label has no key");
	}

	private void open(String name) throws Exception {
		fixture = new BenchFixture(name, 8);
		workbench = fixture.workbench;
		gallery = fixture.gallery();
	}

	/** Not only disabled: in the dark theme a button shows it only when style sheets are told. */
	private void waitForUnusableOk(Shell dialog) throws Exception {
		workbench.waitFor("OK cannot be pressed, and looks so",
				() -> !ok(dialog).isEnabled() && "reannotate-disabled".equals(ok(dialog).getData(CSS_ID)));
	}

	private static Button ok(Shell dialog) {
		return dialog.getDefaultButton();
	}

	private int sample(int index) throws Exception {
		return workbench.ui(() -> gallery.content().sampleId(index));
	}

	private boolean asked(int sample) {
		var index = fixture.store().index();
		return index.asked(index.row(sample));
	}

	private void waitForLead(int index) throws Exception {
		workbench.waitFor("image " + index + " is the next one", () -> gallery.lead() == index);
	}
}
