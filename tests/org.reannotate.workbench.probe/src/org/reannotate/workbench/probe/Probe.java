package org.reannotate.workbench.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Starts with the workbench and uses the dataset that the property {@code reannotate.probe.dataset} names, in the way
 * that {@code reannotate.probe.use} says: {@code decide}, {@code restarted},
 * {@code speed} or {@code following}. What came of it, or what went wrong, is
 * written into the file {@code reannotate.probe.result}; then the workbench is closed. Without the properties it does
 * nothing.
 */
public class Probe implements IStartup {

	@Override
	public void earlyStartup() {
		String dataset = System.getProperty("reannotate.probe.dataset");
		String result = System.getProperty("reannotate.probe.result");
		if (dataset != null && result != null) {
			new Thread(() -> use(Path.of(dataset), Path.of(result)), "probe").start();
		}
	}

	private static void use(Path dataset, Path result) {
		var screen = new Screen(PlatformUI.getWorkbench());
		try {
			Files.writeString(result, switch (System.getProperty("reannotate.probe.use", "decide")) {
			case "speed" -> new Speed(screen, dataset).measure();
			case "following" -> new Following(screen, dataset).measure();
			case "restarted" -> new Restarted(screen).revert();
			default -> new Deciding(screen).decide(dataset);
			});
		} catch (Exception | LinkageError e) {
			ILog.of(Probe.class).error("The probe failed", e);
			write(result, "failed: " + e + "\n");
		}
		screen.display().asyncExec(screen.workbench()::close);
	}

	private static void write(Path result, String text) {
		try {
			Files.writeString(result, text);
		} catch (IOException e) {
			ILog.of(Probe.class).error("The result cannot be written", e);
		}
	}
}
