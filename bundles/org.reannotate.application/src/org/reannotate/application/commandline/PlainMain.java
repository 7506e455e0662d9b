package org.reannotate.application.commandline;

import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.audit.Audit;
import org.reannotate.audit.training.Trainings;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.store.StoresComponent;

/**
 * The command line on a plain class path, for tests and benchmarks. An audit needs the worker's class path in the system
 * property {@link PlainInstallation#CLASS_PATH_PROPERTY}.
 */
public final class PlainMain {

	private PlainMain() {
	}

	/** Runs the arguments and ends the process with the command's exit code. */
	public static void main(String[] arguments) {
		var program = new CommandLineProgram(services(), Terminal.ofProcess());
		int code;
		try (var interrupt = Interrupt.cancelling(program)) {
			code = program.run(arguments);
		}
		System.exit(code);
	}

	/** Services without OSGi. */
	public static Services services() {
		ReannotateHome home = ReannotateHome.current();
		return new Services(StoresComponent::new, () -> new Audit(models(home), home),
				() -> new Trainings(models(home)), () -> new Trainings(models(home)), () -> models(home), PlainMain::noEngines, home, "0.1.0 (plain)");
	}

	private static Engines noEngines() {
		throw new IllegalStateException("engines are bundles of an installation");
	}

	private static WorkerModelService models(ReannotateHome home) {
		return new WorkerModelService(PlainInstallation.fromProperty().orElseThrow(() -> new IllegalStateException(
				"the system property " + PlainInstallation.CLASS_PATH_PROPERTY + " must name the worker's class path")),
				home, WorkerTimes.defaults());
	}
}
