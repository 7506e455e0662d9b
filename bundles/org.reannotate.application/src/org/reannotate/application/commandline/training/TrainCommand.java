package org.reannotate.application.commandline.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.application.commandline.audit.GivenOptions;
import org.reannotate.application.commandline.audit.RecipeOptions;
import org.reannotate.application.commandline.dataset.DatasetLocator;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.recipe.RecipeChooser;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.TrainedRun;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.console.TrainingText;
import org.reannotate.protocol.recipe.Recipe;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train}: the same run as from the workbench's launch configuration, without a window. */
@Command(name = "train")
public final class TrainCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", arity = "0..1", paramLabel = "DATASET")
	private @Nullable Path dataset;

	@Option(names = "--launch", paramLabel = "FILE")
	private @Nullable Path launch;

	@Option(names = "--resume", paramLabel = "RUN")
	private @Nullable String resume;

	@Mixin
	private RecipeOptions recipe;

	@Mixin
	private TrainingOptions training;

	@Mixin
	private SearchOptions search;

	public TrainCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException, AuditException, IOException {
		check();
		TrainingSettings settings = settings();
		var text = new TrainingText(this::say);
		try (DatasetStore store = open(settings)) {
			if (search.isWanted()) {
				settings = new SearchRun(context, search).better(store, settings);
			}
			if (search.isAlone()) {
				return ExitCodes.DONE;
			}
			var request = new TrainingRequest(store, settings.recipe(), settings.data(), resume);
			TrainedRun run = context.services().trainings().get().train(request, text, context.progress());
			context.progress().done();
			text.finished(run);
			sayFindings(store, run);
			context.terminal().say(NLS.bind(Messages.TrainCommand_run, run.folder().path()));
		} catch (OperationCanceledException e) {
			context.progress().done();
			String name = text.runName();
			context.terminal().tell(name == null ? Messages.TrainCommand_nothing
					: NLS.bind(Messages.TrainCommand_kept, name));
			throw e;
		}
		return ExitCodes.DONE;
	}

	private void say(String line) {
		context.progress().done();
		context.terminal().say(line);
	}

	private void sayFindings(DatasetStore store, TrainedRun run) throws DatasetException {
		FindingSet findings = run.info().recipe().evaluation().isSplit() ? null : store.findings();
		if (findings != null) {
			context.terminal().say(NLS.bind(Messages.TrainCommand_findings,
					new Object[] { findings.labelIssues().size(), findings.multiClassCandidates().size(),
							findings.mergeableCategories().size() }));
		}
	}

	private DatasetStore open(TrainingSettings settings) throws CommandException, DatasetException {
		Path given = dataset;
		if (given == null && settings.dataset().isBlank()) {
			throw new ParameterException(spec.commandLine(), Messages.TrainCommand_nameDataset);
		}
		return new DatasetLocator(context).open(context.terminal().resolve(given == null ? Path.of(settings.dataset()) : given));
	}

	private TrainingSettings settings() throws AuditException, IOException {
		Path file = launch;
		try {
			if (file == null) {
				Recipe chosen = new RecipeChooser(context.services().home()).choose(recipe.request(context.terminal()))
						.recipe();
				return changed(new TrainingSettings("", chosen, DataChoice.DEFAULT));
			}
			TrainingSettings read = TrainingSettings.ofFile(context.terminal().resolve(file));
			return changed(read.withRecipe(recipe.change(read.recipe())));
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private TrainingSettings changed(TrainingSettings settings) {
		Recipe changed = training.change(settings.recipe());
		GivenOptions idle = recipe.fromScratchOnly();
		if (!changed.trainsNetwork() && !idle.isEmpty()) {
			context.terminal().note(idle.in(Messages.TrainCommand_idleOne, Messages.TrainCommand_idle));
		}
		return settings.withRecipe(changed).withData(training.change(settings.data()));
	}

	private void check() {
		String problem = search.problem() == null ? training.problem() : search.problem();
		if (problem == null && search.isWanted() && resume != null) {
			problem = Messages.TrainCommand_searchAndResume;
		}
		if (problem == null && launch != null) {
			problem = recipe.namesNetwork() ? Messages.TrainCommand_networkOfLaunch : null;
		} else if (problem == null) {
			problem = recipe.problem(training.unfreezes());
		}
		if (problem != null) {
			throw new ParameterException(spec.commandLine(), problem);
		}
	}
}
