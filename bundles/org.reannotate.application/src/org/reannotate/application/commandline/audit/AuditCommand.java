package org.reannotate.application.commandline.audit;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.application.commandline.analyze.FindingOptions;
import org.reannotate.application.commandline.dataset.AuthorOption;
import org.reannotate.application.commandline.dataset.SourceOptions;
import org.reannotate.application.commandline.sample.SampleNames;
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
			defaultValue = "" + RoomsSample.DEFAULT_IMAGES_PER_CATEGORY,
			description = "Size of the sample (default: ${DEFAULT-VALUE}).")
	private int imagesPerCategory;

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
		var settings = new AuditSettings(recipe.request(context.terminal()), finding.labelIssues(recipe.threads()),
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
		return ExitCodes.DONE;
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
		String problem = name != null && dataset != null ? "--sample makes its own images; leave out " + dataset
				: recipe.problem() == null ? finding.problem() : recipe.problem();
		if (problem != null) {
			throw new ParameterException(spec.commandLine(), problem);
		}
		dataset = name == null ? dataset() : null;
	}
}
