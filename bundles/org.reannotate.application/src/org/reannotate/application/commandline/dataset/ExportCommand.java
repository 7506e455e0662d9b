package org.reannotate.application.commandline.dataset;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;

import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.formats.export.DatasetExporter;
import org.reannotate.formats.export.ExportReport;
import org.reannotate.formats.export.Exporters;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code export}: the labels as decided, for whatever comes next. */
@Command(name = "export",
		description = "Writes the labels as decided: as a table labels.csv, or as folders of images that Keras and others"
				+ " read. Importing an export gives the same labels again.")
public final class ExportCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "DATASET",
			description = "A dataset's folder, an output of `audit`, or the images that a dataset was made from.")
	private Path dataset;

	@Option(names = "--format", required = true, paramLabel = "NAME", converter = ExporterName.class,
			completionCandidates = ExporterNames.class, description = "One of: ${COMPLETION-CANDIDATES}.")
	private DatasetExporter exporter;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR",
			description = "A folder that does not exist, is empty, or is an earlier export, which is replaced.")
	private Path output;

	public ExportCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException {
		try (DatasetStore store = new DatasetLocator(context).open(context.terminal().resolve(dataset))) {
			ExportReport report = exporter.export(store, context.terminal().resolve(output), context.progress());
			context.progress().done();
			report.notices().forEach(notice -> context.terminal().tell("to know: " + notice));
			context.terminal().say(report.samples() + " images exported");
			context.terminal().say("Export: " + report.folder());
		}
		return ExitCodes.DONE;
	}

	static final class ExporterName implements ITypeConverter<DatasetExporter> {
		@Override
		public DatasetExporter convert(String name) {
			try {
				return Exporters.of(name);
			} catch (DatasetException e) {
				throw new TypeConversionException(e.getMessage());
			}
		}
	}

	static final class ExporterNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Exporters.all().stream().map(DatasetExporter::id).iterator();
		}
	}
}
