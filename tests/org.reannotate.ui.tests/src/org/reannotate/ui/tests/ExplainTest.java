package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.model.ModelService;
import org.reannotate.editors.sample.SampleEditor;
import org.reannotate.editors.sample.explain.ExplainBar;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;

/** What speaks for a category, asked of a network that the real worker has trained. */
@ExtendWith(NoErrorsLogged.class)
class ExplainTest {

	private static final List<String> CATEGORIES = List.of("circles", "squares", "rings");
	private static final int PATIENCE_MS = 120_000;

	private final Workbench workbench;
	private DatasetSession session;
	private SampleEditor editor;

	ExplainTest() throws Exception {
		workbench = new Workbench();
	}

	@AfterEach
	void close() throws Exception {
		SampleEditor opened = editor;
		DatasetSession used = session;
		if (opened != null) {
			workbench.ui(() -> opened.getSite().getPage().closeEditor(opened, false));
		}
		if (used != null) {
			used.close();
		}
	}

	@Test
	void saysWhatToDoBeforeTheFirstRun() throws Exception {
		open("explainNothing", false);
		workbench.press(KeyEvent.VK_O);
		workbench.waitFor("it is said", () -> bar().on() && bar().message().contains("No run has looked"));
		screenshot("explain-no-run");
		workbench.press(KeyEvent.VK_O);
		workbench.waitFor("it is off", () -> !bar().on() && !bar().isVisible());
	}

	@Test
	void laysWhatSpeaksForGivenAndSuggestedSideBySide() throws Exception {
		List<Integer> ids = open("explainRun", true);
		workbench.press(KeyEvent.VK_O);
		workbench.waitFor("both are explained", PATIENCE_MS,
				() -> bar().message().contains("Yellow speaks") && second() != null && second().state().isShown());
		assertTrue(workbench.ui(() -> bar().message().contains("trained without this image")));
		assertTrue(workbench.ui(() -> bar().target().getText().equals("Given beside suggested")));
		assertEquals(workbench.ui(() -> editor.canvas().getSize().x), workbench.ui(() -> second().getSize().x), 1);
		screenshot("explain");

		Point size = workbench.ui(() -> editor.canvas().getSize());
		workbench.wheel(editor.canvas(), size.x / 2, size.y / 2, -3);
		workbench.waitFor("both are larger", () -> !editor.canvas().viewport().fits()
				&& Math.abs(second().zoom() - editor.canvas().zoom()) < 1e-3);
		workbench.drag(second(), size.x / 2, size.y / 2, size.x / 2 - 60, size.y / 2 - 30);
		workbench.waitFor("both were moved",
				() -> Math.abs(second().viewport().left() - editor.canvas().viewport().left()) < 1e-3);
		workbench.press(KeyEvent.VK_0, KeyEvent.VK_CONTROL);
		workbench.waitFor("all is seen", () -> editor.canvas().viewport().fits() && second().viewport().fits());

		try (var kept = Files.list(run().resolve("explanations"))) {
			assertEquals(4, kept.count());
		}
		choose(1);
		workbench.waitFor("one is explained", PATIENCE_MS, () -> second() == null && bar().message().contains("Yellow"));
		int before = workbench.ui(() -> bar().scale().getSelection());
		Point slider = workbench.ui(() -> bar().scale().getSize());
		workbench.click(bar().scale(), slider.x / 4, slider.y / 2);
		workbench.waitFor("it covers less", () -> bar().scale().getSelection() < before);
		screenshot("explain-one");

		workbench.click(editor.canvas(), 3, size.y - 3);
		workbench.press(KeyEvent.VK_F);
		workbench.waitFor("the next image is not explained", () -> !bar().on()
				&& editor.selectedSamples().equals(List.of(ids.get(1))));
	}

	@Test
	void followsToTheNextImageWhenAskedToAndStopsWhenCancelled() throws Exception {
		List<Integer> ids = open("explainFollow", true);
		workbench.press(KeyEvent.VK_O);
		workbench.waitFor("it is explained", PATIENCE_MS, () -> bar().message().contains("Yellow"));
		workbench.click(bar().following(), 6, workbench.ui(() -> bar().following().getSize().y / 2));
		Point size = workbench.ui(() -> editor.canvas().getSize());
		workbench.click(editor.canvas(), 3, size.y - 3);
		workbench.press(KeyEvent.VK_F);
		workbench.waitFor("the next image is explained too", PATIENCE_MS, () -> bar().on()
				&& editor.selectedSamples().equals(List.of(ids.get(1))) && bar().message().contains("Yellow"));

		workbench.ui(() -> {
			bar().methods().select(1);
			bar().methods().notifyListeners(org.eclipse.swt.SWT.Selection, null);
			return null;
		});
		workbench.waitFor("it can be cancelled", () -> bar().cancel().isVisible());
		Point button = workbench.ui(() -> bar().cancel().getSize());
		workbench.click(bar().cancel(), button.x / 2, button.y / 2);
		workbench.waitFor("it is cancelled", () -> bar().message().contains("Cancelled") && !bar().cancel().isVisible());
		workbench.press(KeyEvent.VK_O);
		workbench.press(KeyEvent.VK_O);
		workbench.waitFor("parts were covered", PATIENCE_MS, () -> bar().message().contains("covered"));
		screenshot("explain-occlusion");
		Files.walk(run().resolve("parameters")).filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
		workbench.press(KeyEvent.VK_F);
		workbench.waitFor("it is said that the run keeps nothing", PATIENCE_MS,
				() -> bar().message().contains("no parameters"));
		assertFalse(workbench.ui(() -> bar().cancel().isVisible()));
		screenshot("explain-no-parameters");
	}

	private void choose(int index) throws Exception {
		workbench.ui(() -> {
			bar().target().select(index);
			bar().target().notifyListeners(org.eclipse.swt.SWT.Selection, null);
			return null;
		});
	}

	private ExplainBar bar() {
		return editor.page().explain();
	}

	private ImageCanvas second() {
		return editor.page().canvases().second();
	}

	private Path run() throws Exception {
		return session.store().info().runsFolder().resolve(session.store().runs().get(0).name());
	}

	private void screenshot(String name) throws Exception {
		TestTheme.screenshot(workbench, name);
	}

	private List<Integer> open(String name, boolean trained) throws Exception {
		DrawnDataset dataset = DrawnDataset.create(name, trained ? 12 : 3);
		session = DrawnDataset.sessions().acquire(dataset.folder());
		List<Integer> ids = trained ? train(session.store()) : ids(session.store());
		IWorkbenchPage page = workbench.page();
		TestTheme.apply(workbench);
		if (trained) {
			workbench.waitFor("the findings are read", () -> session.findings().issueOf(ids.get(0)) != null);
		}
		var list = new SampleList("Incorrect Labels", ids.stream().mapToInt(Integer::intValue).toArray());
		editor = (SampleEditor) workbench.ui(() -> SampleOpener.open(page, session, list, ids.get(0)));
		workbench.waitFor("the image is shown", () -> editor.canvas().state().isShown());
		Point size = workbench.ui(() -> editor.canvas().getSize());
		workbench.click(editor.canvas(), 3, size.y - 3);
		workbench.waitFor("the image has the focus", () -> editor.canvas().isFocusControl());
		return ids;
	}

	private static List<Integer> ids(DatasetStore store) throws Exception {
		var ids = new ArrayList<Integer>();
		store.forEachSample(sample -> ids.add(sample.id()));
		return ids;
	}

	/** Trains a small network for a moment and publishes an issue of each of the first images. */
	private static List<Integer> train(DatasetStore store) throws Exception {
		var samples = new ArrayList<SampleRecord>();
		store.forEachSample(samples::add);
		var columns = new ArrayList<RunColumn>();
		for (String category : CATEGORIES) {
			columns.add(new RunColumn(store.ensureCategory(category), category));
		}
		Recipe small = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(48).withFolds(2);
		Recipe recipe = small.withTraining(small.training().withEpochs(12).withBatchSize(12));
		RunFolder folder = RunFolder.create(store.info().runsFolder(), recipe, Instant.parse("2026-01-02T03:04:05Z"));
		List<Integer> categories = columns.stream().map(RunColumn::id).toList();
		var input = new RunInput(columns, samples.stream().map(sample -> new RunSample(sample.id(),
				store.info().imageRoots().get(sample.root()).resolve(sample.path()).toString(), sample.contentHash(),
				categories.indexOf(sample.category()), sample.id() % 2)).toList());
		input.write(folder);
		RunInfo.started(folder.name(), recipe, input, 0, "2026-01-02T03:04:05Z").write(folder);
		PlatformUI.getWorkbench().getService(ModelService.class).run(folder, recipe, new NullProgressMonitor());
		String run = folder.publish().name();
		var issues = new ArrayList<LabelIssue>();
		for (int i = 0; i < 6; i++) {
			SampleRecord sample = samples.get(i);
			int other = categories.get((categories.indexOf(sample.category()) + 1) % categories.size());
			issues.add(new LabelIssue(0, i + 1, sample.id(), sample.category(), other, 0.1, 0.8, "", false));
		}
		store.publish(new FindingSet(new RunRecord(run, "small network", "finished", Instant.EPOCH, Instant.EPOCH, 0, Map.of()),
				issues, List.of(), List.of(), SampleScores.none()));
		return issues.stream().map(LabelIssue::sampleId).toList();
	}
}
