package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.editors.audit.AuditJob;
import org.reannotate.editors.audit.BackboneOffer;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.launching.ui.backbone.BackboneDialog;

/** Getting a backbone: from a copy of the model zoo, from a zip, and the offer before the first audit. */
@ExtendWith(NoErrorsLogged.class)
class BackboneTest {

	private static final int PATIENCE_MS = 120_000;
	private static final Path INSTALLED = Path.of(System.getenv("REANNOTATE_HOME"), "backbones");
	private static final String SYMBOL = """
			{"nodes": [
			 {"op": "null", "name": "data", "inputs": []},
			 {"op": "null", "name": "conv_weight", "inputs": []},
			 {"op": "Convolution", "name": "conv", "attrs": {"kernel": "(1, 1)", "num_filter": "2", "no_bias": "True"},
			  "inputs": [[0,0,0],[1,0,0]]},
			 {"op": "Pooling", "name": "pool", "attrs": {"global_pool": "True", "kernel": "(1, 1)", "pool_type": "avg"},
			  "inputs": [[2,0,0]]},
			 {"op": "null", "name": "dense_weight", "inputs": []},
			 {"op": "FullyConnected", "name": "dense", "attrs": {"num_hidden": "5", "no_bias": "True"},
			  "inputs": [[3,0,0],[4,0,0]]}],
			 "heads": [[5,0,0]]}
			""";
	private static final String DESCRIPTION = """
			{"name": "Tiny", "engine": "MXNet", "symbol": "tiny-symbol.json", "parameters": "tiny-0000.params",
			 "license": "MIT", "input": {"name": "data", "layout": "NCHW", "colour": "RGB", "width": 32, "height": 32,
			 "mean": [0, 0, 0], "std": [1, 1, 1]}, "embedding": {"output": "pool_output", "size": 2}}
			""";

	private final Workbench workbench = new Workbench();
	private final DatasetEditors editors = new DatasetEditors(workbench);

	BackboneTest() throws Exception {
	}

	@AfterEach
	void remove() throws IOException {
		if (Files.isDirectory(INSTALLED)) {
			try (Stream<Path> files = Files.walk(INSTALLED)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private BackboneDialog dialog() throws Exception {
		Shell window = workbench.page().getWorkbenchWindow().getShell();
		return workbench.ui(() -> {
			var dialog = new BackboneDialog(window);
			dialog.setBlockOnOpen(false);
			dialog.open();
			return dialog;
		});
	}

	/** A zoo of one small model in a folder, laid out as DJL's is. */
	private static Path zoo() throws Exception {
		Path zoo = Files.createTempDirectory("reannotate-zoo");
		Path model = zoo.resolve("model/cv/image_classification/ai/djl/mxnet/tiny" + System.nanoTime());
		Path files = Files.createDirectories(model.resolve("0.0.1"));
		Files.writeString(files.resolve("tiny_v1-symbol.json"), SYMBOL);
		Files.write(files.resolve("tiny_v1-0000.params"), new byte[3_000_000]);
		Files.writeString(model.resolve("metadata.json"), """
				{"metadataVersion": "0.2", "resourceType": "model", "application": "cv/image_classification",
				 "groupId": "ai.djl.mxnet", "artifactId": "%s", "licenses": {"mit": {"name": "MIT License"}},
				 "artifacts": [{"version": "0.0.1", "snapshot": false, "name": "tiny_v1", "properties": {"layers": "1"},
				  "arguments": {"width": 16, "height": 16},
				  "files": {"symbol": {"uri": "0.0.1/tiny_v1-symbol.json", "sha1Hash": "%s", "size": 800},
				   "parameters": {"uri": "0.0.1/tiny_v1-0000.params", "sha1Hash": "%s", "size": 3000000}}}]}
				""".formatted(model.getFileName(), sha1(files.resolve("tiny_v1-symbol.json")),
				sha1(files.resolve("tiny_v1-0000.params"))));
		return zoo;
	}

	private static String sha1(Path file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(file)));
	}

	private static Path zip(Map<String, String> entries) throws IOException {
		Path file = Files.createTempDirectory("reannotate-zip").resolve("tiny.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	@Test
	void aNetworkOfTheZooIsListedInstalledAndUsed() throws Exception {
		BackboneDialog dialog = dialog();
		Shell shell = workbench.ui(dialog::getShell);
		Text address = workbench.ui(() -> Widgets.first(shell, Text.class, text -> text.getText().startsWith("https:")));
		Path zoo = zoo();
		workbench.ui(() -> {
			address.setText(zoo.toString());
			return null;
		});
		editors.press(shell, "Look");
		Table table = workbench.ui(() -> Widgets.first(shell, Table.class, each -> true));
		workbench.waitFor("the zoo is listed", PATIENCE_MS, () -> table.getItemCount() == 1);
		assertEquals("tiny_v1", workbench.ui(() -> table.getItem(0).getText(0)));
		assertEquals("3 MB", workbench.ui(() -> table.getItem(0).getText(1)));
		assertEquals("MIT License", workbench.ui(() -> table.getItem(0).getText(2)));
		editors.settle(shell);
		editors.screenshot("backbone-zoo");
		editors.press(shell, "Install");
		workbench.waitFor("it is installed", PATIENCE_MS, () -> table.getItemCount() == 1
				&& table.getItem(0).getText(3).equals("installed") && Widgets.all(shell, ProgressBar.class).isEmpty());
		editors.press(shell, "Use");
		workbench.waitFor("the dialog is closed", shell::isDisposed);
		assertTrue(Files.isRegularFile(Path.of(dialog.chosen()).resolve("backbone.json")));
		InstanceScope.INSTANCE.getNode("org.reannotate.launching.ui").remove("zoo");
	}

	@Test
	void withoutANetworkItIsSaidWhatToDo() throws Exception {
		BackboneDialog dialog = dialog();
		Shell shell = workbench.ui(dialog::getShell);
		Text address = workbench.ui(() -> Widgets.first(shell, Text.class, text -> text.getText().startsWith("https:")));
		workbench.ui(() -> {
			address.setText("http://127.0.0.1:9/");
			return null;
		});
		editors.press(shell, "Look");
		workbench.waitFor("it is said", PATIENCE_MS, () -> says(shell, "cannot be reached from here"));
		editors.screenshot("backbone-offline");
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("the dialog is closed", shell::isDisposed);
	}

	@Test
	void aZipIsInstalledAndOneThatClimbsOutRefused() throws Exception {
		BackboneDialog dialog = dialog();
		Shell shell = workbench.ui(dialog::getShell);
		Path hostile = zip(Map.of("backbone.json", DESCRIPTION, "tiny-symbol.json", SYMBOL, "tiny-0000.params", "p",
				"../../../evil.txt", "x"));
		install(dialog, hostile);
		workbench.waitFor("it is refused", () -> says(shell, "is refused: its entry"));
		assertFalse(Files.exists(INSTALLED.resolve("tiny")));
		install(dialog, zip(Map.of("backbone.json", DESCRIPTION, "tiny-symbol.json", SYMBOL, "tiny-0000.params", "p")));
		Table table = workbench.ui(() -> Widgets.first(shell, Table.class, each -> true));
		workbench.waitFor("it is installed", () -> table.getItemCount() == 1 && table.getItem(0).getText(3).equals("installed"));
		assertEquals("MIT", workbench.ui(() -> table.getItem(0).getText(2)));
		// Escape cancels the work as long as there is some, and needs something that has the focus.
		workbench.waitFor("nothing goes on any more", () -> zipButton(dialog).isEnabled());
		workbench.click(table, 40, 40);
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("the dialog is closed", shell::isDisposed);
	}

	private static Button zipButton(BackboneDialog dialog) {
		return Widgets.first(dialog.getShell(), Button.class, each -> each.getText().contains("Zip"));
	}

	private void install(BackboneDialog dialog, Path source) throws Exception {
		Table table = workbench.ui(() -> Widgets.first(dialog.getShell(), Table.class, each -> true));
		var button = workbench.ui(() -> zipButton(dialog));
		workbench.waitFor("nothing else goes on in " + table, button::isEnabled);
		workbench.ui(() -> {
			dialog.installFrom(source.toString());
			return null;
		});
	}

	private static boolean says(Shell shell, String words) {
		return Widgets.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(words))
				|| Widgets.all(shell, Text.class).stream().anyMatch(text -> text.getText().contains(words));
	}

	@Test
	void theFirstAuditOffersABackboneAndNotAgainOnceDeclined() throws Exception {
		DrawnDataset dataset = DrawnDataset.create("offer", 4);
		DatasetEditor editor = editors.open(dataset.file());
		InstanceScope.INSTANCE.getNode("org.reannotate.editors").remove(BackboneOffer.DECLINED);
		Shell window = workbench.page().getWorkbenchWindow().getShell();
		editors.press(window, "Start Audit");
		Shell offer = editors.dialog("Start Audit");
		editors.settle(offer);
		editors.screenshot("backbone-offer");
		editors.press(offer, "Cancel");
		workbench.waitFor("the offer is closed", offer::isDisposed);
		assertFalse(AuditJob.isRunning(editor.session()));
		editors.press(window, "Start Audit");
		editors.press(editors.dialog("Start Audit"), "Get a Backbone...");
		Shell get = editors.dialog("Get a Backbone");
		assertSame(window, workbench.ui(get::getParent), "else it gets behind the window that waits for it");
		editors.press(get, "Close");
		workbench.waitFor("it is closed", get::isDisposed);
		editors.settle(window);
		assertFalse(AuditJob.isRunning(editor.session()), "who closes it takes none, and starts nothing");
		editors.press(window, "Start Audit");
		editors.press(editors.dialog("Start Audit"), "Get a Backbone...");
		Shell again = editors.dialog("Get a Backbone");
		workbench.waitFor("it has the focus", () -> again.getDisplay().getActiveShell() == again
				&& again.getDisplay().getFocusControl() != null);
		editors.settle(again);
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("Escape closes it, too", again::isDisposed);
		editors.settle(window);
		assertFalse(AuditJob.isRunning(editor.session()));
		editors.press(window, "Start Audit");
		editors.press(editors.dialog("Start Audit"), "Audit without a Backbone");
		workbench.waitFor("the audit runs", () -> AuditJob.isRunning(editor.session()));
		workbench.ui(() -> {
			AuditJob.cancel(editor.session());
			return null;
		});
		workbench.waitFor("the audit is cancelled", PATIENCE_MS, () -> !AuditJob.isRunning(editor.session()));
		assertTrue(InstanceScope.INSTANCE.getNode("org.reannotate.editors").getBoolean(BackboneOffer.DECLINED, false));
		editors.close(editor);
	}
}
