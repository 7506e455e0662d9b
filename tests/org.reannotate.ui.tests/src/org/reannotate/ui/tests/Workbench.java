package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.reannotate.editors.audit.BackboneOffer;

/** The workbench as a person uses it: looks with screenshots, acts with mouse and keys. For the test's own thread. */
final class Workbench {

	private static final int PATIENCE_MS = 30_000;
	private static final int STEP_MS = 50;
	private static final int DRAG_STEPS = 12;

	private final Robot robot;
	private final Display display = PlatformUI.getWorkbench().getDisplay();

	Workbench() throws AWTException {
		robot = new Robot();
		robot.setAutoDelay(20);
		InstanceScope.INSTANCE.getNode("org.reannotate.editors").putBoolean(BackboneOffer.DECLINED, true);
	}

	/** Runs something on the UI thread and returns what it returns. */
	<T> T ui(Callable<T> action) throws Exception {
		var result = new AtomicReference<T>();
		var failure = new AtomicReference<Exception>();
		display.syncExec(() -> {
			try {
				result.set(action.call());
			} catch (Exception e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
		return result.get();
	}

	/** Waits until something holds on the UI thread; fails after half a minute. */
	void waitFor(String what, BooleanSupplier condition) throws Exception {
		waitFor(what, PATIENCE_MS, condition);
	}

	/** Waits until something holds on the UI thread; fails after {@code milliseconds}. */
	void waitFor(String what, int milliseconds, BooleanSupplier condition) throws Exception {
		long end = System.currentTimeMillis() + milliseconds;
		while (!ui(condition::getAsBoolean)) {
			if (System.currentTimeMillis() > end) {
				screenshot("failure");
				fail("Waited in vain: " + what);
			}
			Thread.sleep(STEP_MS);
		}
	}

	/** Waits until a window with this title is the active one. */
	Shell waitForShell(String title) throws Exception {
		waitFor("the window " + title, () -> {
			Shell active = display.getActiveShell();
			return active != null && active.getText().equals(title);
		});
		return ui(display::getActiveShell);
	}

	IWorkbenchPage page() throws Exception {
		return ui(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			window.getShell().setBounds(0, 0, 1500, 960);
			window.getShell().forceActive();
			var intro = PlatformUI.getWorkbench().getIntroManager();
			intro.closeIntro(intro.getIntro());
			return window.getActivePage();
		});
	}

	/** Clicks into a control. */
	void click(Control control, int x, int y) throws Exception {
		Point at = ui(() -> control.toDisplay(x, y));
		robot.mouseMove(at.x, at.y);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	/** Clicks twice, as fast as a person does. */
	void doubleClick(Control control, int x, int y) throws Exception {
		click(control, x, y);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	/** Presses the mouse at one point of a control, moves it to another one and lets go. */
	void drag(Control control, int fromX, int fromY, int toX, int toY) throws Exception {
		Point from = ui(() -> control.toDisplay(fromX, fromY));
		robot.mouseMove(from.x, from.y);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		for (int step = 1; step <= 4; step++) {
			Point at = ui(() -> control.toDisplay(0, 0));
			robot.mouseMove(at.x + fromX + (toX - fromX) * step / 4, at.y + fromY + (toY - fromY) * step / 4);
		}
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	/** Presses a key, with modifiers held. */
	void press(int key, int... modifiers) {
		for (int modifier : modifiers) {
			robot.keyPress(modifier);
		}
		robot.keyPress(key);
		robot.keyRelease(key);
		for (int modifier : modifiers) {
			robot.keyRelease(modifier);
		}
	}

	/** Does something while a modifier is held down. */
	void hold(int modifier, Action action) throws Exception {
		robot.keyPress(modifier);
		try {
			action.run();
			robot.waitForIdle();
		} finally {
			robot.keyRelease(modifier);
		}
	}

	/** Turns the wheel over a point of a control; positive clicks go down. */
	void wheel(Control control, int x, int y, int clicks) throws Exception {
		Point at = ui(() -> control.toDisplay(x, y));
		robot.mouseMove(at.x - 2, at.y); // where the pointer stood already, nobody would hear that it came
		robot.mouseMove(at.x, at.y);
		for (int click = 0; click < Math.abs(clicks); click++) {
			robot.delay(STEP_MS);
			ui(() -> null);
			robot.mouseWheel(Integer.signum(clicks));
		}
	}

	/** Drags from a point of one control to a point of another one, slowly enough for drag and drop. */
	void drag(Control from, int fromX, int fromY, Control to, int toX, int toY) throws Exception {
		Point start = ui(() -> from.toDisplay(fromX, fromY));
		Point end = ui(() -> to.toDisplay(toX, toY));
		robot.mouseMove(start.x, start.y);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		for (int i = 1; i <= DRAG_STEPS; i++) {
			robot.mouseMove(start.x + (end.x - start.x) * i / DRAG_STEPS, start.y + (end.y - start.y) * i / DRAG_STEPS);
			robot.delay(STEP_MS);
		}
		robot.delay(4 * STEP_MS);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	/** Types lower-case letters, digits and spaces. */
	void type(String text) {
		text.chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(this::press);
	}

	/** Takes a picture of the screen into the folder of screenshots. */
	void screenshot(String name) throws IOException {
		BufferedImage picture = robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
		Path folder = Files.createDirectories(Path.of(System.getProperty("reannotate.screenshots", "target/screenshots")));
		ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
	}

	/** Something that a person does. */
	interface Action {
		void run() throws Exception;
	}
}
