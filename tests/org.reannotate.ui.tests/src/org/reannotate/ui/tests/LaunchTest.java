package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;

import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.TrainingConfigurations;
import org.reannotate.launching.ui.augmentation.PreviewCanvas;
import org.reannotate.protocol.recipe.Recipe;

/** The tabs of a training launch configuration. */
@ExtendWith(NoErrorsLogged.class)
class LaunchTest {

	private static int number;

	private final Workbench workbench = new Workbench();
	private final DatasetEditors editors = new DatasetEditors(workbench);
	private DrawnDataset dataset;
	private DatasetEditor editor;
	private LaunchDialog dialog;

	LaunchTest() throws Exception {
	}

	@BeforeEach
	void open() throws Exception {
		dataset = DrawnDataset.create("launch" + ++number, 10);
		editor = editors.open(dataset.file());
		editors.press(workbench.page().getWorkbenchWindow().getShell(), "Train...");
		dialog = LaunchDialog.opened(workbench);
	}

	@AfterEach
	void close() throws Exception {
		workbench.ui(() -> {
			if (!dialog.shell().isDisposed()) {
				dialog.shell().close();
			}
			return null;
		});
		editors.close(editor);
		for (ILaunchConfiguration configuration : TrainingConfigurations.of(dataset.folder())) {
			configuration.delete();
		}
	}

	@Test
	void tabsShowDefaultsThatWorkUntouched() throws Exception {
		assertEquals(List.of("Data", "Network", "Training", "Augmentation", "Device", "Common"), dialog.names());
		dialog.waitForWords("30 images of 3 categories: 5 folds of about 6");
		for (String tab : dialog.names().subList(0, 5)) {
			dialog.show(tab);
			if (tab.equals("Augmentation")) {
				PreviewCanvas preview = workbench.ui(() -> Widgets.first(dialog.shell(), PreviewCanvas.class, canvas -> true));
				workbench.waitFor("the preview is made", () -> preview.images() == 4);
			}
			editors.settle(dialog.shell());
			editors.screenshot("launch-" + tab.toLowerCase(Locale.ROOT));
			assertTrue(workbench.ui(() -> dialog.button("Run").isEnabled()), tab);
			assertFalse(workbench.ui(() -> dialog.button("Apply").isEnabled()), tab);
		}
	}

	@Test
	void whatIsTypedWrongIsSaidWithItsFieldAndKept() throws Exception {
		dialog.waitForWords("30 images of 3 categories");
		dialog.type("Folds", "1");
		dialog.waitForWords("Folds must lie between 2 and 100");
		workbench.waitFor("Run is disabled", () -> !enabled("Run"));
		dialog.show("Training");
		dialog.type("Epochs", "4x");
		dialog.waitForWords("Epochs: \"4x\" is not a number");
		editors.screenshot("launch-error");
		dialog.type("Epochs", "4");
		dialog.show("Data");
		dialog.waitForWords("Folds must lie between 2 and 100");
		dialog.type("Folds", "3");
		dialog.waitForWords("30 images of 3 categories: 3 folds of about 10");
		dialog.press("Apply");
		workbench.waitFor("Apply has nothing more to do", () -> !enabled("Apply"));
		TrainingSettings saved = TrainingAttributes.read(TrainingConfigurations.of(dataset.folder()).get(0));
		assertTrue(saved.dataset().startsWith("${workspace_loc:/"), "to be shared, but of this machine: " + saved.dataset());
		Recipe recipe = saved.recipe();
		assertEquals(4, recipe.training().epochs());
		assertEquals(3, recipe.folds());
		dialog.type("Folds", "7");
		dialog.press("Revert");
		workbench.waitFor("the saved value is back", () -> text("Folds").equals("3"));
	}

	@Test
	void aSplitShowsItsPartsAndLeavesSomethingToLearnFrom() throws Exception {
		dialog.waitForWords("30 images of 3 categories");
		Combo evaluation = workbench.ui(() -> Widgets.first(dialog.shell(), Combo.class,
				combo -> combo.getText().startsWith("Folds")));
		workbench.click(evaluation, 20, 10);
		Thread.sleep(300);
		workbench.press(KeyEvent.VK_UP);
		workbench.press(KeyEvent.VK_ENTER);
		dialog.waitForWords("about 18 for training, 6 for validation, 6 for test");
		dialog.type("Validation, %", "80");
		dialog.waitForWords("must leave at least 10%");
		dialog.type("Validation, %", "10");
		dialog.waitForWords("about 21 for training, 3 for validation, 6 for test");
		dialog.type("Images a category, at least", "11");
		dialog.waitForWords("At least two categories with images are needed");
		dialog.waitForWords("categories below the floor: 3");
	}

	@Test
	void theSliderChangesWhatThePreviewShows() throws Exception {
		dialog.show("Augmentation");
		PreviewCanvas preview = workbench.ui(() -> Widgets.first(dialog.shell(), PreviewCanvas.class, canvas -> true));
		workbench.waitFor("the preview is made", () -> preview.images() == 4);
		Scale brightness = workbench.ui(() -> Widgets.all(dialog.shell(), Scale.class).get(4));
		int before = workbench.ui(() -> brightness.getSelection());
		workbench.click(brightness, workbench.ui(() -> brightness.getSize().x - 30), 20);
		workbench.waitFor("the slider moved", () -> brightness.getSelection() > before);
		workbench.waitFor("the configuration changed", () -> enabled("Apply"));
		editors.settle(preview);
		editors.screenshot("launch-preview");
		dialog.press("Nothing");
		workbench.waitFor("the slider is back", () -> brightness.getSelection() == 0);
	}

	@Test
	void anotherNetworkTakesItsOwnDefaults() throws Exception {
		dialog.show("Network");
		Combo network = workbench.ui(() -> Widgets.first(dialog.shell(), Combo.class,
				combo -> combo.getText().startsWith("Small")));
		workbench.ui(network::setFocus);
		workbench.press(KeyEvent.VK_DOWN);
		workbench.waitFor("AlexNet and its image side", () -> network.getText().equals("AlexNet") && text("Image side").equals("224"));
		Button normalization = workbench.ui(() -> Widgets.first(dialog.shell(), Button.class,
				button -> button.getText().equals("Batch normalization")));
		workbench.waitFor("AlexNet has no batch normalization", () -> !normalization.isEnabled());
		dialog.show("Training");
		workbench.waitFor("AlexNet's learning rate", () -> text("Learning rate").equals("0.0002"));
		dialog.waitForWords("needs about");
	}

	@Test
	void theProbeSaysWhatWorks() throws Exception {
		dialog.show("Device");
		dialog.press("Probe Now");
		workbench.waitFor("the probe has an answer", 120_000, () -> dialog.says("on the CPU works with"));
		dialog.press("Engines...");
		Shell engines = editors.dialog("Engines");
		Table table = workbench.ui(() -> Widgets.first(engines, Table.class, each -> true));
		workbench.waitFor("engines are listed, or it is said that there are none", () -> table.getItemCount() > 0
				|| Widgets.all(engines, Label.class).stream().anyMatch(label -> label.getText().contains("no further engines")));
		editors.settle(engines);
		editors.screenshot("launch-engines");
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("the dialog is closed", engines::isDisposed);
	}

	private boolean enabled(String button) {
		return Widgets.first(dialog.shell(), Button.class, each -> button.equals(each.getText().replace("&", ""))).isEnabled();
	}

	private String text(String label) {
		try {
			return dialog.field(label).getText();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
