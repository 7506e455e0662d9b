package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.RunState;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.TrainingConfigurations;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.ui.charts.LineChart;

/** Trainings from the launch configuration: a learning rate is found, a small network trained, stopped and resumed. */
@ExtendWith(NoErrorsLogged.class)
class TrainingRunTest {

	private static final int PATIENCE_MS = 150_000;
	private static int number;

	private final Workbench workbench = new Workbench();
	private final DatasetEditors editors = new DatasetEditors(workbench);
	private DrawnDataset dataset;
	private DatasetEditor editor;

	TrainingRunTest() throws Exception {
	}

	@BeforeEach
	void open() throws Exception {
		dataset = DrawnDataset.create("training" + ++number, 14);
		editor = editors.open(dataset.file());
	}

	@AfterEach
	void close() throws Exception {
		Shell left = workbench.ui(() -> DatasetEditors.find("Run Configurations"));
		if (left != null) {
			workbench.ui(() -> {
				left.close();
				return null;
			});
		}
		Job.getJobManager().cancel(TrainingAttributes.TYPE);
		Job.getJobManager().join(TrainingAttributes.TYPE, null);
		for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
			DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
		}
		for (ILaunchConfiguration configuration : TrainingConfigurations.of(dataset.folder())) {
			configuration.delete();
		}
		editors.close(editor);
	}

	/** Pictures of 32 x 32 pixels, in batches of 2, on 26 of the 42 images. */
	private ILaunchConfiguration small(int epochs) throws Exception {
		Recipe recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(32).withEvaluation(Evaluation.split(0.2, 0.2));
		recipe = recipe.withTraining(recipe.training().withEpochs(epochs).withBatchSize(2));
		return TrainingConfigurations.create(dataset.folder(),
				new TrainingSettings(dataset.folder().toString(), recipe, DataChoice.DEFAULT));
	}

	private LaunchDialog dialog() throws Exception {
		editors.press(workbench.page().getWorkbenchWindow().getShell(), "Train...");
		LaunchDialog dialog = LaunchDialog.opened(workbench);
		dialog.waitForWords("42 images of 3 categories");
		return dialog;
	}

	@Test
	void findsALearningRateAndTrainsTwoEpochs() throws Exception {
		ILaunchConfiguration configuration = small(9);
		LaunchDialog dialog = dialog();
		dialog.show("Training");
		dialog.type("Epochs", "2");
		dialog.press("Find Learning Rate...");
		Shell finder = editors.dialog("Find Learning Rate");
		LineChart chart = workbench.ui(() -> Widgets.first(finder, LineChart.class, each -> true));
		workbench.waitFor("the curve grows while it is measured", PATIENCE_MS,
				() -> points(chart) > 2 && chart.data().marks().isEmpty());
		int before = workbench.ui(() -> points(chart));
		workbench.waitFor("it goes on growing", PATIENCE_MS, () -> points(chart) > before && chart.data().marks().isEmpty());
		editors.screenshot("launch-rate-growing");
		workbench.waitFor("a rate is found", PATIENCE_MS, () -> Widgets.all(finder, Button.class).stream()
				.anyMatch(button -> button.isEnabled() && button.getText().replace("&", "").matches("Use 0\\.\\d+|Use [0-9.e-]+")));
		assertTrue(workbench.ui(() -> points(chart)) > before);
		editors.settle(finder);
		editors.screenshot("launch-rate");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the dialog is closed", finder::isDisposed);
		workbench.waitFor("the rate is taken", () -> !ui(() -> dialog.field("Learning rate").getText()).equals("0.003"));
		double rate = Double.parseDouble(workbench.ui(() -> dialog.field("Learning rate").getText()));
		dialog.press("Run");
		workbench.waitFor("the dialog is gone", dialog.shell()::isDisposed);
		IProcess process = process();
		workbench.waitFor("the view Training shows it", this::trainingIsInFront);
		workbench.waitFor("the training ends", PATIENCE_MS, process::isTerminated);
		workbench.waitFor("the console has all lines", () -> DebugUITools.getConsole(process) instanceof TextConsole console
				&& console.getDocument().get().contains("Finished "));
		assertTrue(workbench.ui(this::trainingIsInFront), "the console has not come in front of it");
		editors.settle(workbench.page().getWorkbenchWindow().getShell());
		editors.screenshot("launch-run");
		assertEquals(0, process.getExitValue(), process.getStreamsProxy().getErrorStreamMonitor().getContents());
		RunEntry run = runs().get(0);
		assertEquals(RunState.FINISHED, run.state());
		assertEquals(2, run.info().recipe().training().epochs());
		assertEquals(rate, run.info().recipe().training().learningRate(), 1e-12);
		assertTrue(run.info().recipe().evaluation().isSplit());
		assertEquals(configuration, process.getLaunch().getLaunchConfiguration());
	}

	@Test
	void theKeyOfTheShortcutTrains() throws Exception {
		ILaunchConfiguration configuration = small(1);
		workbench.ui(() -> {
			workbench.page().activate(editor);
			return null;
		});
		workbench.press(KeyEvent.VK_X, KeyEvent.VK_SHIFT, KeyEvent.VK_ALT);
		workbench.press(KeyEvent.VK_I);
		IProcess process = process();
		assertEquals(configuration, process.getLaunch().getLaunchConfiguration());
		assertEquals(1, DebugPlugin.getDefault().getLaunchManager().getProcesses().length);
		process.terminate();
		workbench.waitFor("the training stops", PATIENCE_MS, process::isTerminated);
	}

	@Test
	void theShortcutMakesAConfigurationTerminateStopsItAndResumeGoesOn() throws Exception {
		IWorkbenchPage page = workbench.page();
		workbench.ui(() -> {
			page.activate(editor);
			return null;
		});
		workbench.press(KeyEvent.VK_F11, KeyEvent.VK_CONTROL);
		IProcess process = process();
		List<ILaunchConfiguration> made = TrainingConfigurations.of(dataset.folder());
		assertEquals(List.of("Train " + dataset.folder().getFileName()), made.stream().map(ILaunchConfiguration::getName).toList());
		workbench.waitFor("it trains", PATIENCE_MS, () -> runsNow().stream().anyMatch(run -> run.state() == RunState.RUNNING
				&& Files.exists(run.folder().path().resolve("metrics.jsonl"))));
		workbench.ui(() -> page.showView("org.eclipse.ui.console.ConsoleView"));
		click(tool("Terminate"));
		workbench.waitFor("the training stops", PATIENCE_MS, process::isTerminated);
		editors.screenshot("launch-terminated");
		assertNotEquals(0, process.getExitValue());
		RunEntry stopped = runs().get(0);
		assertEquals(RunState.CANCELLED, stopped.state());
		assertTrue(stopped.resumable());
		workbench.ui(() -> {
			var command = page.getWorkbenchWindow().getService(ICommandService.class)
					.deserialize("org.reannotate.commands.resumeRun(dataset=" + dataset.folder() + ",run=" + stopped.name() + ")");
			return page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		});
		workbench.waitFor("it goes on", PATIENCE_MS, () -> another(process) != null);
		IProcess resumed = another(process);
		workbench.waitFor("the resumed training ends", 2 * PATIENCE_MS, resumed::isTerminated);
		assertEquals(0, resumed.getExitValue(), resumed.getStreamsProxy().getErrorStreamMonitor().getContents());
		assertEquals(1, runs().size());
		assertEquals(RunState.FINISHED, runs().get(0).state());
		assertEquals(1, TrainingConfigurations.of(dataset.folder()).size());
	}

	@Test
	void aSearchListsItsTrialsAndItsBestIsTaken() throws Exception {
		small(3);
		LaunchDialog dialog = dialog();
		dialog.show("Training");
		dialog.press("Search...");
		Shell search = editors.dialog("Search Hyperparameters");
		var minutes = workbench.ui(() -> Widgets.all(search, Text.class).stream()
				.filter(text -> text.getText().equals("10")).findFirst().orElseThrow());
		workbench.click(minutes, 10, 10);
		workbench.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
		workbench.type("0.4");
		editors.press(search, "Start");
		var table = workbench.ui(() -> Widgets.first(search, Table.class, each -> true));
		workbench.waitFor("trials are listed", PATIENCE_MS, () -> table.getItemCount() > 0);
		workbench.waitFor("the search ends", PATIENCE_MS, () -> Widgets.all(search, Label.class).stream()
				.anyMatch(label -> label.getText().contains("is the best")));
		editors.settle(search);
		editors.screenshot("launch-search");
		assertTrue(workbench.ui(() -> table.getItem(0).getText(6)).endsWith("%"), "the first row has an accuracy");
		editors.press(search, "Use the Best");
		workbench.waitFor("the dialog is closed", search::isDisposed);
		workbench.ui(() -> {
			dialog.shell().close();
			return null;
		});
		workbench.waitFor("asked whether to save", () -> DatasetEditors.find("Save") != null || dialog.shell().isDisposed());
		Shell question = workbench.ui(() -> DatasetEditors.find("Save"));
		if (question != null) {
			editors.press(question, "Don't Save");
		}
		workbench.waitFor("the dialog is closed", dialog.shell()::isDisposed);
	}

	private boolean trainingIsInFront() {
		IWorkbenchPage page = editor.getSite().getPage();
		IViewPart view = page.findView("org.reannotate.views.training");
		return view != null && page.isPartVisible(view);
	}

	/** Steps that the chart of a sweep shows. */
	private static int points(LineChart chart) {
		return chart.data().series().isEmpty() ? 0 : chart.data().series().get(0).size();
	}

	private IProcess process() throws Exception {
		workbench.waitFor("a process is launched", PATIENCE_MS,
				() -> DebugPlugin.getDefault().getLaunchManager().getProcesses().length > 0);
		return DebugPlugin.getDefault().getLaunchManager().getProcesses()[0];
	}

	private static IProcess another(IProcess than) {
		return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getProcesses()).filter(each -> each != than)
				.findFirst().orElse(null);
	}

	private List<RunEntry> runs() throws Exception {
		return RunCatalog.of(editor.session().store()).runs();
	}

	private List<RunEntry> runsNow() {
		return DatasetEditors.ask(() -> {
			try {
				return runs();
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
	}

	private String ui(Callable<String> question) {
		try {
			return question.call();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private ToolItem tool(String tooltip) throws Exception {
		Shell shell = workbench.page().getWorkbenchWindow().getShell();
		workbench.waitFor("the tool " + tooltip, () -> find(shell, tooltip) != null && find(shell, tooltip).isEnabled());
		return workbench.ui(() -> find(shell, tooltip));
	}

	private static ToolItem find(Shell shell, String tooltip) {
		return Widgets.all(shell, ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(item -> tooltip.equals(item.getToolTipText())).findFirst().orElse(null);
	}

	private void click(ToolItem item) throws Exception {
		Rectangle bounds = workbench.ui(item::getBounds);
		workbench.click(workbench.ui(item::getParent), bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}
}
