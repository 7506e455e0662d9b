package org.reannotate.application.commandline.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.dataset.DatasetException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: a dataset from images, or the images of a dataset anew. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "SOURCE")
	private Path source;

	@Option(names = { "-o", "--output" }, paramLabel = "DIR")
	private @Nullable Path output;

	@Mixin
	private SourceOptions options;

	@Mixin
	private AuthorOption author;

	public ImportCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException {
		Path from = context.terminal().resolve(source);
		if (!Files.exists(from)) {
			throw new CommandException(NLS.bind(Messages.ImportCommand_absent, from));
		}
		String problem = options.problem(source, from, true);
		if (problem != null) {
			throw new ParameterException(spec.commandLine(), problem);
		}
		var locator = new DatasetLocator(context);
		Path folder = output == null ? locator.madeFrom(from).orElseGet(() -> defaultFolder(from))
				: context.terminal().resolve(output);
		var images = new SourceImport(context, options.request(from, context.terminal()), author.name());
		try (var store = images.open(folder)) {
			var report = images.run(store, context.progress());
			context.progress().done();
			ImportLines.print(report, Set.of(), context.terminal());
		}
		context.terminal().say(NLS.bind(Messages.ImportCommand_dataset, folder));
		return ExitCodes.DONE;
	}

	private Path defaultFolder(Path from) {
		return context.terminal().resolve(Path.of(SourceNames.of(from) + "-dataset"));
	}
}
