package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.AuditService;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.views.issues.IncorrectLabelsView;

/** Findings that follow decisions, and the model service in the status line. */
@ExtendWith(NoErrorsLogged.class)
class LivingFindingsTest {

	private static final int EACH = 10;
	private static final int UPDATE_MS = 180_000;

	@Test
	void leavesTheListAsItIsAndSaysWhatNewerFindingsWouldChange() throws Exception {
		ViewBench bench = ViewBench.open("news", 8);
		List<Integer> ids = new ArrayList<>();
		bench.store.forEachSample(sample -> ids.add(sample.id()));
		publish(bench.store, ids.subList(0, 5));
		var view = bench.show(IncorrectLabelsView.class, IncorrectLabelsView.ID);
		bench.workbench.waitFor("five findings", () -> view.shown().list().rows().size() == 5 && view.gallery().isVisible());
		bench.click(view.gallery(), 1);
		bench.workbench.waitFor("the second is selected", () -> view.selectedSamples().equals(List.of(ids.get(1))));
		int[] before = bench.workbench.ui(() -> view.shown().list().ids());

		publish(bench.store, List.of(ids.get(8), ids.get(9), ids.get(4), ids.get(3), ids.get(1)));
		bench.workbench.waitFor("the badge", () -> badge(bench) != null);
		assertEquals("&Show Changes: 2 new, 2 gone", bench.workbench.ui(() -> badge(bench).getText()));
		assertArrayEquals(before, bench.workbench.ui(() -> view.shown().list().ids()), "nothing moves");
		assertEquals(List.of(ids.get(1)), bench.workbench.ui(view::selectedSamples));
		bench.screenshot("newer-findings");

		Button badge = bench.workbench.ui(() -> badge(bench));
		bench.workbench.click(badge, 10, 10);
		bench.workbench.waitFor("the newest findings", () -> Arrays.equals(view.shown().list().ids(),
				new int[] { ids.get(8), ids.get(9), ids.get(4), ids.get(3), ids.get(1) }));
		bench.workbench.waitFor("the badge is gone", () -> badge(bench) == null);
		assertEquals(List.of(ids.get(1)), bench.workbench.ui(view::selectedSamples), "what was selected stays selected");
		bench.close();
	}

	@Test
	void updatesFindingsAfterADecisionAndSaysSoInTheStatusLine() throws Exception {
		Path backbone = Path.of(System.getProperty("reannotate.shared", "none"), "models", "mobilenet_v2");
		assumeTrue(Files.isDirectory(backbone), "needs the backbone " + backbone);
		DrawnDataset dataset = DrawnDataset.of("living", draw(Files.createTempDirectory("reannotate-living")));
		ViewBench bench = ViewBench.of(dataset);
		PlatformUI.getWorkbench().getService(AuditService.class).run(AuditRequest.of(bench.store).withNearDuplicates(false)
				.withRecipe(RecipeRequest.backbone(backbone.toString()).changing(recipe -> recipe.withFolds(2))),
				new NullProgressMonitor());
		var view = bench.show(IncorrectLabelsView.class, IncorrectLabelsView.ID);
		bench.workbench.waitFor("findings", () -> view.shown().list().rows().size() >= 3 && view.gallery().isVisible());
		FindingSet first = bench.store.findings();
		int[] before = bench.workbench.ui(() -> view.shown().list().ids());

		bench.click(view.gallery(), 0);
		bench.workbench.waitFor("the first is selected", () -> view.selectedSamples().equals(List.of(before[0])));
		bench.workbench.press(KeyEvent.VK_A);
		bench.workbench.waitFor("it is corrected", () -> bench.state(before[0]) == SampleState.CORRECTED);
		bench.workbench.waitFor("the status line tells", UPDATE_MS, () -> !status(bench).getText().equals("Model: off"));
		bench.screenshot("updating-findings");
		RunFolder run = RunFolder.open(bench.store.info().runsFolder().resolve(bench.store.activeRun()));
		long end = System.currentTimeMillis() + UPDATE_MS;
		while (LivingFolder.of(run).current().isEmpty() && System.currentTimeMillis() < end) {
			Thread.sleep(200);
		}
		String told = bench.workbench.ui(() -> status(bench).getToolTipText());
		assertTrue(LivingFolder.of(run).current().isPresent(), "heads were trained on: " + told);
		bench.workbench.waitFor("other probabilities are published", () -> !wrong(bench.store, before[1]).equals(of(first, before[1])));
		assertEquals(first.run().name(), bench.store.findings().run().name());
		bench.workbench.waitFor("the service rests", UPDATE_MS, () -> status(bench).getText().equals("Model: idle"));
		int[] after = bench.workbench.ui(() -> view.shown().list().ids());
		assertArrayEquals(before, after, "nothing moves under the person's hands");
		bench.workbench.waitFor("the findings know the decision", UPDATE_MS,
				() -> status(bench).getToolTipText().contains("know every decision"));
		bench.screenshot("status-line");

		clickStatus(bench);
		Thread.sleep(700);
		bench.screenshot("status-menu");
		bench.workbench.press(KeyEvent.VK_P);
		bench.workbench.waitFor("paused", () -> status(bench).getText().equals("Model: paused"));
		bench.screenshot("status-paused");
		clickStatus(bench);
		Thread.sleep(700);
		bench.workbench.press(KeyEvent.VK_R);
		bench.workbench.waitFor("it goes on", () -> !status(bench).getText().equals("Model: paused"));
		assertFalse(PlatformUI.getWorkbench().getService(ModelService.class).state().toString().contains("PAUSED"));
		bench.close();
	}

	private static void clickStatus(ViewBench bench) throws Exception {
		Rectangle place = bench.workbench.ui(() -> status(bench).getBounds());
		ToolBar bar = bench.workbench.ui(() -> status(bench).getParent());
		bench.workbench.click(bar, place.x + 20, place.y + place.height / 2);
	}

	private static Double wrong(DatasetStore store, int sample) {
		try {
			return of(store.findings(), sample);
		} catch (org.reannotate.core.dataset.DatasetException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Double of(FindingSet findings, int sample) {
		return findings.labelIssues().stream().filter(issue -> issue.sampleId() == sample)
				.map(LabelIssue::probabilityWrong).findFirst().orElse(-1.0);
	}

	private static ToolItem status(ViewBench bench) {
		return Widgets.all(bench.editor.getSite().getShell(), ToolBar.class).stream()
				.flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> item.getText().startsWith("Model: "))
				.findFirst().orElseThrow(() -> new AssertionError("no status item"));
	}

	private static Button badge(ViewBench bench) {
		return Widgets.all(bench.editor.getSite().getShell(), Button.class).stream()
				.filter(button -> button.getText().startsWith("&Show Changes")).findFirst().orElse(null);
	}

	private static void publish(DatasetStore store, List<Integer> samples) throws Exception {
		var findings = new DrawnFindings(store);
		for (int sample : samples) {
			findings.issue(findings.ids().indexOf(sample), findings.circles, findings.squares, 0.8, "");
		}
		findings.publish("20260101-120000-news", Map.of("accuracy", 0.9, "health", 0.95));
	}

	/** Noise of one colour in the folder of that colour, and some in that of another one. */
	private static Path draw(Path folder) throws Exception {
		List<String> colours = List.of("red", "green", "blue");
		for (int colour = 0; colour < colours.size(); colour++) {
			Path target = Files.createDirectories(folder.resolve(colours.get(colour)));
			for (int i = 0; i < EACH; i++) {
				ImageIO.write(noise(colour, i), "png", target.resolve(i + ".png").toFile());
			}
			ImageIO.write(noise((colour + 1) % 3, 70 + colour), "png", target.resolve("wrong.png").toFile());
		}
		return folder;
	}

	private static BufferedImage noise(int colour, int number) {
		var image = new BufferedImage(96, 72, BufferedImage.TYPE_INT_RGB);
		var random = new Random(colour * 1000 + number);
		for (int i = 0; i < 96 * 72; i++) {
			int strong = 160 + random.nextInt(96);
			int weak = random.nextInt(128);
			image.setRGB(i % 96, i / 96, new Color(colour == 0 ? strong : weak, colour == 1 ? strong : weak,
					colour == 2 ? strong : weak).getRGB());
		}
		return image;
	}
}
