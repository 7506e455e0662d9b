package org.reannotate.application.commandline.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.cache.CacheTrim;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.application.commandline.analyze.FindingOptions;
import org.reannotate.application.commandline.dataset.AuthorOption;
import org.reannotate.application.commandline.dataset.DatasetLocator;
import org.reannotate.application.commandline.dataset.SourceOptions;
import org.reannotate.application.commandline.sample.SampleNames;
import org.reannotate.audit.recipe.RecipeChooser;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.samples.rooms.RoomsSample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit}: from a folder of images to findings and a report. */
@Command(name = "audit")
public final class AuditCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", arity = "0..1", paramLabel = "DATASET")
	private @Nullable Path dataset;

	@Option(names = "--sample", paramLabel = "NAME")
	private @Nullable String sample;

	@Option(names = "--images-per-category", paramLabel = "N")
	private @Nullable Integer imagesPerCategory;

	@Option(names = { "-o", "--output" }, paramLabel = "DIR")
	private @Nullable Path output;

	@Option(names = "--resume")
	private boolean resume;

	@Mixin
	private SourceOptions source;

	@Mixin
	private RecipeOptions recipe;

	@Mixin
	private FindingOptions finding;

	@Option(names = "--no-near-duplicates")
	private boolean noNearDuplicates;

	@Mixin
	private AuthorOption author;

	public AuditCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws Exception {
		check();
		RecipeRequest wanted = recipe.request(context.terminal());
		explain(new RecipeChooser(context.services().home()).choose(wanted).recipe());
		var settings = new AuditSettings(wanted, finding.labelIssues(recipe.threads()),
				!noNearDuplicates, resume, source, author.name());
		Path folder = output == null ? null : context.terminal().resolve(output);
		try {
			if (sample != null) {
				new SampleAudit(context, settings, imagesPerCategory).run(folder);
			} else {
				new DatasetAudit(context, settings).run(context.terminal().resolve(dataset()), folder);
			}
		} catch (OperationCanceledException e) {
			context.progress().done();
			context.terminal().tell(Messages.AuditCommand_kept);
			throw e;
		}
		trimCache();
		return ExitCodes.DONE;
	}

	/** The audit is done; a cache that cannot be trimmed is no reason to call it failed. */
	private void trimCache() {
		try {
			CacheTrim.of(context.services().home()).run();
		} catch (IOException e) {
			context.terminal().note(NLS.bind(Messages.AuditCommand_cache, IoWords.of(e)));
		}
	}

	/** Says what has no effect with the recipe that is chosen, before hours are spent on it. */
	private void explain(Recipe chosen) {
		GivenOptions idle = recipe.fromScratchOnly();
		if (chosen.kind() == RecipeKind.TRANSFER && !idle.isEmpty()) {
			context.terminal().note(idle.in(Messages.AuditCommand_idleOne, Messages.AuditCommand_idle));
		}
	}

	private Path dataset() {
		Path given = dataset;
		if (given == null) {
			throw new ParameterException(spec.commandLine(), Messages.AuditCommand_nameDataset);
		}
		return given;
	}

	private void check() {
		String name = sample;
		if (name != null) {
			SampleNames.require(name, spec);
		}
		String problem = Stream.<Supplier<@Nullable String>>of(name == null ? this::datasetProblem : this::sampleProblem,
				recipe::problem, finding::problem).map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
		if (problem != null) {
			throw new ParameterException(spec.commandLine(), problem);
		}
	}

	private @Nullable String datasetProblem() {
		Path given = dataset();
		Path path = context.terminal().resolve(given);
		return imagesPerCategory != null ? Messages.AuditCommand_sizeAlone
				: source.problem(given, path, new DatasetLocator(context).datasetAt(path) == null);
	}

	private @Nullable String sampleProblem() {
		Integer wanted = imagesPerCategory;
		return dataset != null ? NLS.bind(Messages.AuditCommand_sampleAndDataset, dataset)
				: wanted == null ? null : SampleNames.sizeProblem(wanted);
	}
}
