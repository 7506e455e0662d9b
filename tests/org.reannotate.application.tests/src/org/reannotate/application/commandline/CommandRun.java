package org.reannotate.application.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.audit.AuditService;
import org.reannotate.audit.training.Search;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.store.StoresComponent;

/** Runs command lines in a folder of their own, with real stores, and keeps what they print. */
public final class CommandRun {

	private final Services services;
	private final Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	/** Commands that never audit. */
	public static CommandRun in(Path folder) {
		return in(folder, () -> {
			throw new IllegalStateException("this test does not audit");
		});
	}

	/** Commands with a stand-in for the audit. */
	public static CommandRun in(Path folder, Supplier<AuditService> audits) {
		return new CommandRun(services(folder, audits, () -> {
			throw new IllegalStateException("this test does not train");
		}), folder);
	}

	/** Commands that train. */
	public static CommandRun training(Path folder, TrainingService trainings) {
		return new CommandRun(services(folder, () -> {
			throw new IllegalStateException("this test does not audit");
		}, () -> trainings), folder);
	}

	/** Commands that train and use what was trained. */
	public static CommandRun training(Path folder, TrainingService trainings, ModelService models) {
		return new CommandRun(services(folder, () -> {
			throw new IllegalStateException("this test does not audit");
		}, () -> trainings, () -> models), folder);
	}

	/** Commands that search, then train. */
	public static CommandRun searching(Path folder, Search searches, TrainingService trainings) {
		return new CommandRun(services(folder, () -> {
			throw new IllegalStateException("this test does not audit");
		}, () -> trainings, () -> searches, () -> {
			throw new IllegalStateException("this test asks no model");
		}), folder);
	}

	private static Services services(Path folder, Supplier<AuditService> audits, Supplier<TrainingService> trainings) {
		return services(folder, audits, trainings, () -> {
			throw new IllegalStateException("this test asks no model");
		});
	}

	private static Services services(Path folder, Supplier<AuditService> audits, Supplier<TrainingService> trainings,
			Supplier<ModelService> models) {
		return services(folder, audits, trainings, () -> {
			throw new IllegalStateException("this test does not search");
		}, models);
	}

	private static Services services(Path folder, Supplier<AuditService> audits, Supplier<TrainingService> trainings,
			Supplier<Search> searches, Supplier<ModelService> models) {
		return new Services(StoresComponent::new, audits, trainings, searches, models, () -> {
			throw new IllegalStateException("this test asks no engine");
		}, new ReannotateHome(folder.resolve("home of reannotate")), "1.2.3");
	}

	private CommandRun(Services services, Path folder) {
		this.services = services;
		this.folder = folder;
	}

	/** Runs one command line; what it printed can be asked for afterwards. */
	public int run(String... arguments) {
		return program().run(arguments);
	}

	/** A program that prints here. */
	public CommandLineProgram program() {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		return new CommandLineProgram(services,
				new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80, folder));
	}

	/** What the last command printed as its result. */
	public String out() {
		return out.toString();
	}

	/** What the last command told on the side. */
	public String err() {
		return err.toString();
	}

	/** Its last line of standard error, where the reason of a failure stands. */
	public String lastError() {
		return err.toString().lines().reduce("", (before, line) -> line);
	}

	/** The rest of the line that begins so, for instance of {@code Report: }. */
	public Path printed(String label) {
		return out.toString().lines().filter(line -> line.startsWith(label))
				.map(line -> Path.of(line.substring(label.length()))).findFirst().orElseThrow();
	}
}
