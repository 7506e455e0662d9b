package org.reannotate.application.commandline.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.analyze.FindingLines;
import org.reannotate.application.commandline.dataset.ImportLines;
import org.reannotate.application.commandline.dataset.SourceImport;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.formats.importing.ImportReport;
import org.reannotate.report.content.Findings;
import org.reannotate.report.html.HtmlReport;
import org.reannotate.report.output.OutputFile;
import org.reannotate.report.output.OutputFolder;
import org.reannotate.report.tables.FindingFiles;

/** One audit from its argument to the printed path of its report. */
final class DatasetAudit {

	private static final int IMPORT = 4;
	private static final int AUDIT = 90;
	private static final int REPORT = 6;
	private static final double SECOND = 1e9;

	private final CommandContext context;
	private final AuditSettings settings;
	private final Set<String> known;
	private final SubMonitor progress;
	private final Map<String, Double> seconds = new LinkedHashMap<>();

	DatasetAudit(CommandContext context, AuditSettings settings) {
		this(context, settings, Set.of(), SubMonitor.convert(context.progress(), IMPORT + AUDIT + REPORT));
	}

	/** An audit of a folder in which {@code known} files are no images, which nobody needs to be told. */
	DatasetAudit(CommandContext context, AuditSettings settings, Set<String> known, SubMonitor progress) {
		this.known = known;
		this.context = context;
		this.settings = settings;
		this.progress = progress.setWorkRemaining(IMPORT + AUDIT + REPORT);
	}

	/** Audits; returns the folder of the result. */
	Path run(Path argument, @Nullable Path wanted)
			throws CommandException, DatasetException, AuditException, IOException {
		var target = AuditTarget.of(argument, wanted, context);
		try (var output = OutputFolder.open(target.output()); var store = open(target, output)) {
			progress.subTask(Messages.DatasetAudit_preparing);
			AuditResult result = context.services().audits().get().run(settings.request(store), progress.split(AUDIT));
			seconds.putAll(result.seconds());
			report(result, store, output);
			return output.folder();
		}
	}

	private DatasetStore open(AuditTarget target, OutputFolder output) throws CommandException, DatasetException {
		Path existing = target.dataset();
		Path source = target.source();
		if (existing != null || source == null) {
			progress.split(IMPORT);
			return context.services().stores().get().open(existing == null ? output.dataset() : existing);
		}
		var images = new SourceImport(context, settings.source().request(source, context.terminal()), settings.author());
		DatasetStore store = images.open(output.dataset());
		try {
			long start = System.nanoTime();
			ImportReport imported = images.run(store, progress.split(IMPORT));
			context.progress().done();
			ImportLines.print(imported, known, context.terminal());
			seconds.put("import", (System.nanoTime() - start) / SECOND);
			return store;
		} catch (DatasetException | RuntimeException e) {
			store.close();
			throw e;
		}
	}

	private void report(AuditResult result, DatasetStore store, OutputFolder output) throws IOException {
		Findings findings = AuditFindings.of(result, seconds);
		progress.subTask(Messages.DatasetAudit_writing);
		FindingFiles.write(findings, output);
		var reportContext = new AuditReportContext(result, store, output.folder()).create();
		try {
			HtmlReport.write(findings, reportContext, output.file(OutputFile.REPORT), progress.split(REPORT));
		} catch (IOException e) {
			throw OutputFolder.failure(output.folder(), Messages.DatasetAudit_unwritable, e);
		}
		output.publish();
		context.progress().done();
		result.notes().forEach(context.terminal()::note);
		context.terminal().say(result.recipe().explanation());
		FindingLines.of(findings).forEach(context.terminal()::say);
		context.terminal().say(
				NLS.bind(Messages.DatasetAudit_report, output.folder().resolve(OutputFile.REPORT.fileName())));
		context.terminal().say(NLS.bind(Messages.DatasetAudit_dataset, store.info().folder()));
	}
}
