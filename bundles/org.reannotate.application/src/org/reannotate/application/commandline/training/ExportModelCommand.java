package org.reannotate.application.commandline.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.application.commandline.dataset.DatasetLocator;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.words.IoWords;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export-model}: a run's network for other programs. */
@Command(name = "export-model")
public final class ExportModelCommand implements Callable<Integer> {

	private static final String FINISHED = "finished";

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "DATASET")
	private Path dataset;

	@Option(names = "--run", paramLabel = "NAME")
	private @Nullable String run;

	@Option(names = "--fold", paramLabel = "N")
	private @Nullable Integer fold;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR")
	private Path output;

	public ExportModelCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException, ModelException {
		int number = fold == null ? 0 : fold;
		if (fold != null && number < 1) {
			throw new ParameterException(spec.commandLine(), Messages.ExportModelCommand_fold);
		}
		try (DatasetStore store = new DatasetLocator(context).open(context.terminal().resolve(dataset))) {
			ModelService models = context.services().models().get();
			ExportOutcome outcome = models.exportModel(folder(store), number - 1, context.terminal().resolve(output),
					context.progress());
			context.progress().done();
			context.terminal().say(outcome.fold() < 0
					? NLS.bind(Messages.ExportModelCommand_ofSplit, outcome.trained())
					: NLS.bind(Messages.ExportModelCommand_ofFold, outcome.fold() + 1, outcome.trained()));
			context.terminal().say(NLS.bind(Messages.ExportModelCommand_model, outcome.folder()));
		}
		return ExitCodes.DONE;
	}

	private RunFolder folder(DatasetStore store) throws CommandException, DatasetException {
		String name = run == null ? speaking(store) : run;
		Path runs = store.info().runsFolder().normalize();
		Path path = runs.resolve(name).normalize();
		try {
			if (!runs.equals(path.getParent())) {
				throw new IOException(Messages.ExportModelCommand_noRun);
			}
			RunFolder folder = RunFolder.open(path);
			if (RunInfo.read(folder).status() != RunStatus.FINISHED) {
				throw new IOException(Messages.ExportModelCommand_unfinished);
			}
			return folder;
		} catch (IOException e) {
			throw new CommandException(NLS.bind(Messages.ExportModelCommand_failed, name, IoWords.of(e)), e);
		}
	}

	/** The run that findings come from. */
	private static String speaking(DatasetStore store) throws CommandException, DatasetException {
		String active = store.activeRun();
		if (active != null) {
			return active;
		}
		return store.runs().stream().filter(record -> FINISHED.equals(record.status())).map(RunRecord::name).findFirst()
				.orElseThrow(() -> new CommandException(Messages.ExportModelCommand_none));
	}
}
