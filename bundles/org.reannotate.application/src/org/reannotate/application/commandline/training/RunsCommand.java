package org.reannotate.application.commandline.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.application.commandline.dataset.DatasetLocator;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.launching.console.TrainingText;
import org.reannotate.protocol.run.RunInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code runs}: lists, compares, activates and deletes the runs of a dataset. */
@Command(name = "runs",
		description = "Lists the runs of a dataset, newest first, also those that were broken off; or compares, activates or"
				+ " deletes some.")
public final class RunsCommand implements Callable<Integer> {

	private static final String UNKNOWN = "-";

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "DATASET",
			description = "A dataset's folder, an output of `audit`, or the images that a dataset was made from.")
	private Path dataset;

	@Option(names = "--activate", paramLabel = "RUN",
			description = "Let findings and predictions come from this run; its findings are computed for the labels of now.")
	private @Nullable String activate;

	@Option(names = "--delete", paramLabel = "RUN", description = "Delete this run.")
	private @Nullable String delete;

	@Option(names = "--even-active", description = "Delete it even where it is the active one.")
	private boolean evenActive;

	@Option(names = "--compare", arity = "2..*", paramLabel = "RUN",
			description = "Compare these: accuracy, and how many images changed sides from the first to each other one.")
	private @Nullable List<String> compare;

	public RunsCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException, AuditException {
		if (Stream.of(activate, delete, compare).filter(each -> each != null).count() > 1) {
			throw new ParameterException(spec.commandLine(), "--activate, --delete and --compare exclude each other");
		}
		try (DatasetStore store = new DatasetLocator(context).open(context.terminal().resolve(dataset))) {
			act(RunCatalog.of(store), store);
		}
		return ExitCodes.DONE;
	}

	private void act(RunCatalog catalog, DatasetStore store) throws AuditException, DatasetException {
		String activated = activate;
		String deleted = delete;
		List<String> compared = compare;
		if (activated != null) {
			catalog.activate(activated, context.progress());
			context.progress().done();
			context.terminal().say("Active: " + activated);
		} else if (deleted != null) {
			catalog.delete(deleted, evenActive);
			context.terminal().say("Deleted: " + deleted);
		} else if (compared != null) {
			ComparisonLines.of(catalog.comparison(compared), store).forEach(context.terminal()::say);
		} else {
			list(catalog.runs());
		}
	}

	private void list(List<RunEntry> runs) {
		if (runs.isEmpty()) {
			context.terminal().say("No runs yet; `reannotate train` makes one.");
			return;
		}
		int width = runs.stream().mapToInt(run -> run.name().length()).max().orElse(0);
		context.terminal().say("  " + padded("run", width) + "  state        accuracy  decisions  recipe");
		runs.forEach(run -> context.terminal().say(line(run, width)));
	}

	private static String line(RunEntry run, int width) {
		RunInfo info = run.info();
		Double accuracy = info == null ? null : info.metrics().get("accuracy");
		return (run.active() ? "* " : "  ") + padded(run.name(), width) + "  "
				+ padded(run.state().name().toLowerCase(Locale.ROOT), 11) + "  "
				+ padded(accuracy == null ? UNKNOWN : String.format(Locale.ROOT, "%.4f", accuracy), 8) + "  "
				+ padded(info == null ? UNKNOWN : Long.toString(run.decisionsKnown()), 9) + "  "
				+ (info == null ? "its description cannot be read" : TrainingText.words(info.recipe()));
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length()));
	}
}
