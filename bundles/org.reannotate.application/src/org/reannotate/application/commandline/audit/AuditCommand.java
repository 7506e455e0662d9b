package org.reannotate.application.commandline.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
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
import org.reannotate.samples.rooms.RoomsSample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit}: from a folder of images to findings and a report. */
@Command(name = "audit",
		description = { "Finds the images that are probably labelled wrong, those that could belong to several categories,"
				+ " and the pairs of categories that should be one; writes tables and a report, index.html.",
				"A model is trained on the labels as they are and asked about images that it has not seen. Labels are never"
						+ " changed by an audit." })
public final class AuditCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", arity = "0..1", paramLabel = "DATASET",
			description = "A folder of images, one folder a category; a .csv with `path,label[,split]`; a dataset's folder;"
					+ " or the output of an earlier audit, which is done again with the labels as they are now.")
	private @Nullable Path dataset;

	@Option(names = "--sample", paramLabel = "NAME", description = "Make a sample and audit it: rooms.")
	private @Nullable String sample;

	@Option(names = "--images-per-category", paramLabel = "N",
			description = "Size of the sample (default: " + RoomsSample.DEFAULT_IMAGES_PER_CATEGORY + ").")
	private @Nullable Integer imagesPerCategory;

	@Option(names = { "-o", "--output" }, paramLabel = "DIR",
			description = "Where the report, the tables and, for images, the dataset go (default: ./<dataset>-audit). A"
					+ " folder that holds something else is refused; an earlier output is replaced as a whole at the end,"
					+ " its dataset is kept.")
	private @Nullable Path output;

	@Option(names = "--resume", description = "Go on with a run that was broken off, from its last finished fold.")
	private boolean resume;

	@Mixin
	private SourceOptions source;

	@Mixin
	private RecipeOptions recipe;

	@Mixin
	private FindingOptions finding;

	@Option(names = "--no-near-duplicates",
			description = "Do not look for images that are nearly the same; exact copies are always found.")
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
			context.terminal().tell("What was trained so far is kept; the same command with --resume goes on with it.");
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
			context.terminal().tell("to know: the cache could not be trimmed: " + e.getMessage());
		}
	}

	/** Says what has no effect with the recipe that is chosen, before hours are spent on it. */
	private void explain(Recipe chosen) {
		String idle = recipe.fromScratchOnly();
		if (chosen.kind() == RecipeKind.TRANSFER && !idle.isEmpty()) {
			context.terminal().tell("to know: " + idle + " without effect, because a backbone is used; --network"
					+ " trains a network from scratch");
		}
	}

	private Path dataset() {
		Path given = dataset;
		if (given == null) {
			throw new ParameterException(spec.commandLine(), "name what to audit: a folder of images, a .csv, a dataset, or"
					+ " --sample rooms");
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
		return imagesPerCategory != null ? "--images-per-category is the size of a --sample; leave it out"
				: source.problem(given, path, new DatasetLocator(context).datasetAt(path) == null);
	}

	private @Nullable String sampleProblem() {
		Integer wanted = imagesPerCategory;
		return dataset != null ? "--sample makes its own images; leave out " + dataset
				: wanted == null ? null : SampleNames.sizeProblem(wanted);
	}
}
