package org.reannotate.application.commandline.evaluate;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.report.evaluation.Evaluation;
import org.reannotate.report.evaluation.EvaluationException;
import org.reannotate.report.evaluation.Evaluator;
import org.reannotate.report.output.OutputException;
import org.reannotate.report.output.OutputFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: how good the findings are, where the truth is known. */
@Command(name = "evaluate")
public final class EvaluateCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "DIR")
	private Path output;

	@Option(names = "--truth", required = true, paramLabel = "FILE.csv")
	private Path truth;

	@Option(names = "--mergeable", paramLabel = "FILE.csv")
	private @Nullable Path mergeable;

	public EvaluateCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws EvaluationException, OutputException {
		var terminal = context.terminal();
		Path folder = terminal.resolve(output);
		Evaluation found = Evaluator.evaluate(folder, terminal.resolve(truth),
				mergeable == null ? null : terminal.resolve(mergeable));
		found.write(folder);
		found.lines().forEach(terminal::say);
		if (found.withoutTruth() > 0) {
			terminal.say(NLS.bind(found.withoutTruth() == 1 ? Messages.EvaluateCommand_oneWithoutTruth
					: Messages.EvaluateCommand_withoutTruth, found.withoutTruth()));
		}
		if (found.unknown() > 0) {
			terminal.say(NLS.bind(
					found.unknown() == 1 ? Messages.EvaluateCommand_oneUnknown : Messages.EvaluateCommand_unknown,
					found.unknown()));
		}
		terminal.say(NLS.bind(Messages.EvaluateCommand_file, folder.resolve(OutputFile.EVALUATION.fileName())));
		return ExitCodes.DONE;
	}
}
