package org.reannotate.report.html;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a report says beside the findings.
 *
 * @param title name of the dataset
 * @param explanation which model was used and why, one or two sentences
 * @param facts the run in figures, in the order to be shown
 * @param notes things a person should know, one sentence each
 * @param images where thumbnails come from
 * @param imagesAt what to put before a sample's path to get a link to its image, ending in {@code /}, as seen from the
 *        report; {@code null}: no links
 */
public record ReportContext(String title, String explanation, List<Fact> facts, List<String> notes,
		ImageSource images, @Nullable String imagesAt) {

	public ReportContext {
		facts = List.copyOf(facts);
		notes = List.copyOf(notes);
	}

	/** One line about the run. */
	public record Fact(String name, String value) {
	}
}
