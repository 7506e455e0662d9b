package org.reannotate.application.commandline.dataset;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
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
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "DATASET")
	private Path dataset;

	@Option(names = "--format", required = true, paramLabel = "NAME", converter = ExporterName.class,
			completionCandidates = ExporterNames.class)
	private DatasetExporter exporter;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR")
	private Path output;

	public ExportCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException {
		try (DatasetStore store = new DatasetLocator(context).open(context.terminal().resolve(dataset))) {
			ExportReport report = exporter.export(store, context.terminal().resolve(output), context.progress());
			context.progress().done();
			report.notices().forEach(context.terminal()::note);
			context.terminal().say(NLS.bind(
					report.samples() == 1 ? Messages.ExportCommand_oneImage : Messages.ExportCommand_images,
					report.samples()));
			context.terminal().say(NLS.bind(Messages.ExportCommand_folder, report.folder()));
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
