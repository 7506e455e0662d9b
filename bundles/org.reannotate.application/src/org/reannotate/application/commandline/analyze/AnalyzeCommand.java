package org.reannotate.application.commandline.analyze;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
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
@Command(name = "analyze")
public final class AnalyzeCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Option(names = "--labels", required = true, paramLabel = "FILE.npy")
	private Path labels;

	@Option(names = "--probabilities", required = true, paramLabel = "FILE.npy")
	private Path probabilities;

	@Option(names = "--embeddings", paramLabel = "FILE.npy")
	private @Nullable Path embeddings;

	@Option(names = "--categories", paramLabel = "FILE.txt")
	private @Nullable Path categories;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR")
	private Path output;

	@Mixin
	private FindingOptions finding;

	@Option(names = "--threads", paramLabel = "N")
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
			context.terminal().say(NLS.bind(Messages.AnalyzeCommand_output, folder.folder()));
		}
		return ExitCodes.DONE;
	}

	private void check() {
		String problem = finding.problem();
		if (problem == null && threads != null && threads < 1) {
			problem = Messages.AnalyzeCommand_threads;
		}
		if (problem != null) {
			throw new ParameterException(spec.commandLine(), problem);
		}
	}

	private Path resolve(Path file) {
		return context.terminal().resolve(file);
	}
}
