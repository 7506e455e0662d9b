package org.reannotate.application.commandline.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
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

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export-model}: a run's network for other programs. */
@Command(name = "export-model",
		description = "Writes a trained network as a folder that any DJL program can load: graph, parameters, categories,"
				+ " description of the input, and an example program.")
public final class ExportModelCommand implements Callable<Integer> {

	private static final String FINISHED = "finished";

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "DATASET",
			description = "A dataset's folder, an output of `audit`, or the images that a dataset was made from.")
	private Path dataset;

	@Option(names = "--run", paramLabel = "NAME",
			description = "Whose network; `reannotate runs` lists them. Without it the active run's, or that of the last one.")
	private @Nullable String run;

	@Option(names = "--fold", paramLabel = "N",
			description = "The network of this fold, counted from 1, which was trained on all the others. Without it the only"
					+ " one of a three-way split, or that of fold 1.")
	private @Nullable Integer fold;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR",
			description = "A folder that does not exist, is empty, or is an earlier export of a model, which is replaced.")
	private Path output;

	public ExportModelCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException, ModelException {
		int number = fold == null ? 0 : fold;
		if (fold != null && number < 1) {
			throw new ParameterException(spec.commandLine(), "folds are counted from 1");
		}
		try (DatasetStore store = new DatasetLocator(context).open(context.terminal().resolve(dataset))) {
			ModelService models = context.services().models().get();
			ExportOutcome outcome = models.exportModel(folder(store), number - 1, context.terminal().resolve(output),
					context.progress());
			context.progress().done();
			context.terminal().say((outcome.fold() < 0 ? "Network of a three-way split" : "Network of fold " + (outcome.fold() + 1))
					+ ", trained on " + outcome.trained() + " images");
			context.terminal().say("Model: " + outcome.folder());
		}
		return ExitCodes.DONE;
	}

	private RunFolder folder(DatasetStore store) throws CommandException, DatasetException {
		String name = run == null ? speaking(store) : run;
		Path runs = store.info().runsFolder().normalize();
		Path path = runs.resolve(name).normalize();
		try {
			if (!runs.equals(path.getParent())) {
				throw new IOException("that is not the name of a run");
			}
			RunFolder folder = RunFolder.open(path);
			if (RunInfo.read(folder).status() != RunStatus.FINISHED) {
				throw new IOException("it did not finish");
			}
			return folder;
		} catch (IOException e) {
			throw new CommandException("The run " + name + " cannot be exported: " + e.getMessage()
					+ ". `reannotate runs` lists those that finished.", e);
		}
	}

	/** The run that findings come from. */
	private static String speaking(DatasetStore store) throws CommandException, DatasetException {
		String active = store.activeRun();
		if (active != null) {
			return active;
		}
		return store.runs().stream().filter(record -> FINISHED.equals(record.status())).map(RunRecord::name).findFirst()
				.orElseThrow(() -> new CommandException(
						"The dataset has no finished run yet; `reannotate train` or `reannotate audit` makes one."));
	}
}
