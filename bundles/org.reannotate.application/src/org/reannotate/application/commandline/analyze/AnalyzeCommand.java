package org.reannotate.application.commandline.analyze;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.ArrayFormatException;
import org.reannotate.analysis.labelissues.InvalidInputException;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.report.content.Findings;
import org.reannotate.report.output.OutputFolder;
import org.reannotate.report.tables.FindingFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code analyze}: label issues, multi-class candidates and mergeable categories from arrays. */
@Command(name = "analyze",
		description = { "Finds label issues, multi-class candidates and mergeable categories in predictions made anywhere.",
				"The predictions must be out of sample: made by models that were not trained on the rows they are about"
						+ " (cross-validation)." })
public final class AnalyzeCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Option(names = "--labels", required = true, paramLabel = "FILE.npy",
			description = "Given label of every sample: N integers of any type from 0 to K-1, -1 where there is none.")
	private Path labels;

	@Option(names = "--probabilities", required = true, paramLabel = "FILE.npy",
			description = "Out-of-sample probabilities: N x K, float32 or float64. Mapped, never loaded as a whole.")
	private Path probabilities;

	@Option(names = "--embeddings", paramLabel = "FILE.npy",
			description = "Embeddings of the samples, N x D, from one network that was not trained on these labels. They"
					+ " make multi-class candidates and mergeable categories better.")
	private @Nullable Path embeddings;

	@Option(names = "--categories", paramLabel = "FILE.txt",
			description = "Names of the K categories, one a line, in the order of the columns (default: the numbers 0 to"
					+ " K-1).")
	private @Nullable Path categories;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR",
			description = "Where the tables and arrays go. A folder that holds something else is refused; an earlier output"
					+ " is replaced as a whole at the end.")
	private Path output;

	@Mixin
	private FindingOptions finding;

	@Option(names = "--threads", paramLabel = "N",
			description = "Processors to use (default: all). The result does not depend on it.")
	private @Nullable Integer threads;

	public AnalyzeCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, IOException, ArrayFormatException, InvalidInputException {
		check();
		try (var folder = OutputFolder.open(context.terminal().resolve(output))) {
			ArrayInput input = ArrayInput.read(resolve(labels), resolve(probabilities),
					embeddings == null ? null : resolve(embeddings), categories == null ? null : resolve(categories));
			Findings findings = new ArrayAnalysis(input, finding.labelIssues(threads), context.progress()).run();
			FindingFiles.write(findings, folder);
			folder.publish();
			context.progress().done();
			FindingLines.of(findings).forEach(context.terminal()::say);
			context.terminal().say("Output: " + folder.folder());
		}
		return ExitCodes.DONE;
	}

	private void check() {
		String problem = finding.problem();
		if (problem == null && threads != null && threads < 1) {
			problem = "--threads must be at least 1";
		}
		if (problem != null) {
			throw new ParameterException(spec.commandLine(), problem);
		}
	}

	private Path resolve(Path file) {
		return context.terminal().resolve(file);
	}
}
