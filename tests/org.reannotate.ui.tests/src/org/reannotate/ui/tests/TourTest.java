package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.editors.audit.AuditJob;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.review.ReviewTarget;

/**
 * The way of the cheat sheet with the sample "rooms", a real backbone and a real audit; makes the pictures of the README.
 */
@ExtendWith(NoErrorsLogged.class)
class TourTest {

	private static final String BACKBONE = "mobilenet_v2";
	private static final int AUDIT_MS = 300_000;
	private static final int IMAGES_PER_CATEGORY = 20;
	private static final int CATEGORIES = 12;

	private final Workbench workbench = new Workbench();
	private final Path installed = Path.of(System.getenv("REANNOTATE_HOME"), "backbones", BACKBONE);

	TourTest() throws Exception {
	}

	@BeforeEach
	void installBackbone() throws IOException {
		Path shared = Path.of(System.getProperty("reannotate.shared", "nowhere"), "models", BACKBONE);
		assumeTrue(Files.isDirectory(shared), "there is no backbone in " + shared);
		Files.createDirectories(installed);
		try (Stream<Path> files = Files.list(shared)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, installed.resolve(file.getFileName().toString()));
			}
		}
	}

	@AfterEach
	void removeBackbone() throws IOException {
		if (Files.isDirectory(installed)) {
			try (Stream<Path> files = Files.walk(installed)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
					Files.delete(file);
				}
			}
		}
	}

	@Test
	void leadsFromNoDatasetToSettledFindings() throws Exception {
		IWorkbenchPage page = workbench.page();
		DatasetEditor editor = makeSample(page);
		assertEquals(CATEGORIES * IMAGES_PER_CATEGORY, editor.session().store().count(SampleFilter.ALL));
		audit(editor);
		ReviewTarget issues = (ReviewTarget) workbench.ui(() -> page.showView("org.reannotate.views.issues"));
		workbench.waitFor("incorrect labels are listed", () -> issues.list().size() > 0);
		workbench.ui(() -> {
			editor.showImages(ImageQuery.ALL.grouped(GroupKey.CATEGORY));
			return null;
		});
		Gallery gallery = workbench.ui(() -> editor.gallery().gallery());
		workbench.waitFor("the gallery is painted", gallery::isComplete);
		picture("tour-gallery");
		open(page, issues);
		picture("tour-sample");
		workbench.press(KeyEvent.VK_A);
		workbench.waitFor("the suggestion is accepted", () -> editor.session().store().index().size() > 0
				&& editor.session().store().count(SampleFilter.ALL.withStates(
						Set.of(SampleState.CORRECTED))) == 1);
		confusion(page);
		workbench.ui(() -> page.closeAllEditors(false));
	}

	private DatasetEditor makeSample(IWorkbenchPage page) throws Exception {
		var handlers = page.getWorkbenchWindow().getService(IHandlerService.class);
		var commands = page.getWorkbenchWindow().getService(ICommandService.class);
		workbench.ui(() -> {
			ParameterizedCommand wizard = commands
					.deserialize("org.eclipse.ui.newWizard(newWizardId=org.reannotate.wizards.sample)");
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> execute(handlers, wizard));
			return null;
		});
		workbench.waitForShell("Sample Dataset \"rooms\"");
		workbench.press(KeyEvent.VK_TAB);
		workbench.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
		workbench.type(String.valueOf(IMAGES_PER_CATEGORY));
		workbench.press(KeyEvent.VK_TAB);
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the sample opens", () -> page.getActiveEditor() instanceof DatasetEditor opened
				&& opened.session() != null);
		return (DatasetEditor) workbench.ui(page::getActiveEditor);
	}

	private static void execute(IHandlerService handlers, ParameterizedCommand command) {
		try {
			handlers.executeCommand(command, null);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private void audit(DatasetEditor editor) throws Exception {
		workbench.ui(() -> {
			editor.startAudit();
			return null;
		});
		workbench.waitFor("the audit ends", AUDIT_MS, () -> !AuditJob.isRunning(editor.session()));
		assertEquals("finished", editor.session().store().runs().get(0).status());
		assertTrue(editor.session().store().runs().get(0).recipe().contains(BACKBONE)
				|| editor.session().store().runs().get(0).name().contains("transfer"));
	}

	private void open(IWorkbenchPage page, ReviewTarget issues) throws Exception {
		workbench.ui(() -> {
			page.activate((IWorkbenchPart) issues);
			issues.select(issues.list().ids()[0]);
			return null;
		});
		workbench.press(KeyEvent.VK_ENTER);
		var shell = page.getWorkbenchWindow().getShell();
		workbench.waitFor("the image is shown", () -> Widgets.all(shell, ImageCanvas.class).stream()
				.anyMatch(canvas -> canvas.state().isShown()));
		workbench.ui(() -> Widgets.all(shell, ImageCanvas.class).get(0).setFocus());
	}

	private void confusion(IWorkbenchPage page) throws Exception {
		workbench.ui(() -> page.showView("org.reannotate.views.confusion"));
		IWorkbenchPartReference view = workbench.ui(page::getActivePartReference);
		workbench.ui(() -> {
			page.toggleZoom(view);
			return null;
		});
		picture("tour-confusion");
		workbench.ui(() -> {
			page.toggleZoom(view);
			return null;
		});
	}

	/** After what is read in the background has come. */
	private void picture(String name) throws Exception {
		Shell shell = workbench.page().getWorkbenchWindow().getShell();
		workbench.waitFor("the galleries are painted", () -> Widgets.all(shell, Gallery.class)
				.stream().allMatch(gallery -> gallery.content().size() == 0 || gallery.isComplete()));
		Thread.sleep(1500);
		workbench.screenshot(name);
	}
}
