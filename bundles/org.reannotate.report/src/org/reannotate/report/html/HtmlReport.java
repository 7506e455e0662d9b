package org.reannotate.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.reannotate.report.content.Findings;
import org.reannotate.report.internal.html.PageData;
import org.reannotate.report.internal.html.PageTemplate;
import org.reannotate.report.internal.html.ShownSamples;
import org.reannotate.report.internal.html.ThumbnailBlocks;

/**
 * Writes {@code index.html}: figures, findings and pictures in one file that needs nothing from elsewhere. Names and
 * texts are data in it, never markup or script, and a content security policy lets nothing else run. With many
 * findings the pictures become smaller, so that the file stays below about 40 MB.
 *
 * <pre>
 * HtmlReport.write(findings, context, output.file(OutputFile.REPORT), monitor);
 * </pre>
 */
public final class HtmlReport {

	private HtmlReport() {
	}

	/**
	 * Writes the report; the same findings and pictures give the same bytes.
	 *
	 * @throws IOException where the file cannot be written
	 * @throws OperationCanceledException when the monitor was cancelled; what stands in the file then is of no use
	 */
	public static void write(Findings findings, ReportContext context, Path file, IProgressMonitor monitor)
			throws IOException {
		var samples = new ShownSamples();
		String data = PageData.of(findings, context, samples);
		var template = new PageTemplate();
		var thumbnails = new ThumbnailBlocks(context.images(), samples);
		try (var out = Files.newBufferedWriter(file)) {
			template.write(out, context.title(), data, () -> thumbnails.write(out, monitor));
		}
	}
}
