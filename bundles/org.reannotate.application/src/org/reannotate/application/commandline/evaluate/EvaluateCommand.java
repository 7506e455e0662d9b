package org.reannotate.application.commandline.evaluate;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
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
@Command(name = "evaluate",
		description = "Compares the findings in an output with the truth, prints average precision, precision and recall of"
				+ " each list with 90%% intervals, and writes them to evaluation.json in it.")
public final class EvaluateCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "DIR", description = "An output of `analyze` or `audit`.")
	private Path output;

	@Option(names = "--truth", required = true, paramLabel = "FILE.csv",
			description = "Table `sample,true,also`: the right category of each sample and a JSON list of further right ones"
					+ " (empty: none). `sample` is what the output calls it: a path, or a row number from 0.")
	private Path truth;

	@Option(names = "--mergeable", paramLabel = "FILE.csv",
			description = "Table `category_a,category_b`: the pairs of categories that ought to be one.")
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
			terminal.say(found.withoutTruth() + " samples are not in the truth and were left out");
		}
		if (found.unknown() > 0) {
			terminal.say(found.unknown() + " samples of the truth are not in the output");
		}
		terminal.say("Evaluation: " + folder.resolve(OutputFile.EVALUATION.fileName()));
		return ExitCodes.DONE;
	}
}
