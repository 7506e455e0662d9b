package org.reannotate.application.commandline.audit;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.dataset.DatasetLocator;
import org.reannotate.application.commandline.dataset.SourceNames;
import org.reannotate.report.output.OutputFolder;

/**
 * What is audited and where the result goes.
 *
 * @param source images to import first; {@code null} where there is a dataset already
 * @param dataset an existing dataset; {@code null} where it is to be made from {@code source} in the output
 * @param output folder of the result
 */
record AuditTarget(@Nullable Path source, @Nullable Path dataset, Path output) {

	private static final String SUFFIX = "-audit";

	/** Reads a command line's argument; {@code wanted} is the output it names, if it names one. */
	static AuditTarget of(Path argument, @Nullable Path wanted, CommandContext context) throws CommandException {
		Path dataset = new DatasetLocator(context).datasetAt(argument);
		if (dataset != null) {
			return new AuditTarget(null, dataset, wanted == null ? outputOf(dataset, context) : wanted);
		}
		if (!Files.exists(argument)) {
			throw new CommandException(NLS.bind(Messages.AuditTarget_absent, argument));
		}
		Path output = wanted == null ? beside(argument, context) : wanted;
		if (Files.isDirectory(argument) && output.startsWith(argument)) {
			throw new CommandException(NLS.bind(Messages.AuditTarget_inside, output, argument));
		}
		return new AuditTarget(argument, null, output);
	}

	private static Path outputOf(Path dataset, CommandContext context) {
		Path parent = dataset.getParent();
		if (parent != null && OutputFolder.isOurs(parent) && OutputFolder.datasetIn(parent).equals(dataset)) {
			return parent;
		}
		return context.terminal().resolve(Path.of(SourceNames.of(dataset) + SUFFIX));
	}

	private static Path beside(Path source, CommandContext context) {
		String name = SourceNames.of(source) + SUFFIX;
		Path here = context.terminal().resolve(Path.of(name));
		return Files.isDirectory(source) && here.startsWith(source) ? source.resolveSibling(name) : here;
	}
}
