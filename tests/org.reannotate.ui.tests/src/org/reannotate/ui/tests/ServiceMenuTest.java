package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.model.ModelPreferences;
import org.reannotate.protocol.recipe.Recipe;

/** The menu of the model service in the status line: where it computes. */
@ExtendWith(NoErrorsLogged.class)
class ServiceMenuTest {

	private static final int PROBE_MS = 90_000;

	private final Workbench workbench;

	ServiceMenuTest() throws Exception {
		workbench = new Workbench();
		TestTheme.apply(workbench);
	}

	@AfterEach
	void forget() {
		InstanceScope.INSTANCE.getNode(ModelPreferences.NODE).remove(ModelPreferences.DEVICE);
	}

	@Test
	void aDeviceIsChosenAndItIsSaidWhenItCannotBeUsed() throws Exception {
		assertEquals(Recipe.CPU, device());
		openDevices();
		TestTheme.screenshot(workbench, "status-device");
		workbench.press(KeyEvent.VK_UP); // Probe Now, the last one
		workbench.press(KeyEvent.VK_UP);
		workbench.press(KeyEvent.VK_ENTER);
		Shell told = answer();
		TestTheme.screenshot(workbench, "status-device-told");
		assertTrue(says(told, "GPU 0 is not used"), "no engine for cards is installed here");
		assertTrue(says(told, "on the CPU works with"));
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("it is closed", told::isDisposed);
		assertEquals(0, device());
	}

	@Test
	void aTryTellsWhatWorks() throws Exception {
		openDevices();
		workbench.press(KeyEvent.VK_P);
		Shell told = answer();
		assertTrue(says(told, "on the CPU works with"));
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("it is closed", told::isDisposed);
		assertEquals(Recipe.CPU, device(), "a try alone changes nothing");
	}

	private Shell answer() throws Exception {
		String title = "Device of the Model Service";
		workbench.waitFor("what was found is told", PROBE_MS, () -> Widgets.shell(shell -> shell.getText().equals(title)) != null);
		return workbench.waitForShell(title);
	}

	private static int device() {
		return InstanceScope.INSTANCE.getNode(ModelPreferences.NODE).getInt(ModelPreferences.DEVICE, ModelPreferences.DEVICE_DEFAULT);
	}

	private boolean says(Shell shell, String words) throws Exception {
		return workbench.ui(() -> Widgets.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(words)));
	}

	private void openDevices() throws Exception {
		Shell window = workbench.page().getWorkbenchWindow().getShell();
		workbench.waitFor("the service is found", () -> item(window) != null);
		ToolItem item = workbench.ui(() -> item(window));
		Rectangle place = workbench.ui(item::getBounds);
		ToolBar bar = workbench.ui(item::getParent);
		workbench.click(bar, place.x + 20, place.y + place.height / 2);
		Thread.sleep(700);
		workbench.press(KeyEvent.VK_D);
		Thread.sleep(400);
	}

	private static ToolItem item(Shell window) {
		return Widgets.all(window, ToolBar.class).stream().flatMap(bar -> java.util.Arrays.stream(bar.getItems()))
				.filter(each -> each.getText().startsWith("Model: ")).findFirst().orElse(null);
	}
}
