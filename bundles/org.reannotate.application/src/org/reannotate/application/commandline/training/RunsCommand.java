package org.reannotate.application.commandline.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
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
@Command(name = "runs")
public final class RunsCommand implements Callable<Integer> {

	private static final String UNKNOWN = "-";
	private static final int STATE = 11;
	private static final int ACCURACY = 8;
	private static final int DECISIONS = 9;

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "DATASET")
	private Path dataset;

	@Option(names = "--activate", paramLabel = "RUN")
	private @Nullable String activate;

	@Option(names = "--delete", paramLabel = "RUN")
	private @Nullable String delete;

	@Option(names = "--even-active")
	private boolean evenActive;

	@Option(names = "--compare", arity = "2..*", paramLabel = "RUN")
	private @Nullable List<String> compare;

	public RunsCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException, AuditException {
		if (Stream.of(activate, delete, compare).filter(each -> each != null).count() > 1) {
			throw new ParameterException(spec.commandLine(), Messages.RunsCommand_oneOf);
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
			context.terminal().say(NLS.bind(Messages.RunsCommand_activated, activated));
		} else if (deleted != null) {
			catalog.delete(deleted, evenActive);
			context.terminal().say(NLS.bind(Messages.RunsCommand_deleted, deleted));
		} else if (compared != null) {
			ComparisonLines.of(catalog.comparison(compared), store).forEach(context.terminal()::say);
		} else {
			list(catalog.runs());
		}
	}

	private void list(List<RunEntry> runs) {
		if (runs.isEmpty()) {
			context.terminal().say(Messages.RunsCommand_none);
			return;
		}
		int width = runs.stream().mapToInt(run -> run.name().length()).max().orElse(0);
		context.terminal().say(row("  ", width, List.of(Messages.RunsCommand_run, Messages.RunsCommand_state,
				Messages.RunsCommand_accuracy, Messages.RunsCommand_decisions, Messages.RunsCommand_recipe)));
		runs.forEach(run -> context.terminal().say(line(run, width)));
	}

	private static String line(RunEntry run, int width) {
		RunInfo info = run.info();
		Double accuracy = info == null ? null : info.metrics().get("accuracy");
		return row(run.active() ? "* " : "  ", width, List.of(run.name(), run.state().name().toLowerCase(Locale.ROOT),
				accuracy == null ? UNKNOWN : String.format(Locale.ROOT, "%.4f", accuracy),
				info == null ? UNKNOWN : Long.toString(run.decisionsKnown()),
				info == null ? Messages.RunsCommand_unreadable : TrainingText.words(info.recipe())));
	}

	private static String row(String mark, int width, List<String> cells) {
		return mark + String.join("  ", padded(cells.get(0), width), padded(cells.get(1), STATE),
				padded(cells.get(2), ACCURACY), padded(cells.get(3), DECISIONS), cells.get(4));
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length()));
	}
}
