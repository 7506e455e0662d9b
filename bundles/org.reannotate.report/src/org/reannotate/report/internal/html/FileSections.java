package org.reannotate.report.internal.html;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.report.content.DuplicateSet;
import org.reannotate.report.content.Findings;

import com.google.gson.stream.JsonWriter;

/** What the page says about files: duplicates, those that could not be read, and where its images are. */
final class FileSections {

	private static final int MAX_GROUPS = 1_000;
	private static final int MAX_MEMBERS = 12;
	private static final int MAX_UNREADABLE = 1_000;

	private final Findings findings;
	private final ShownSamples samples;
	private final JsonWriter json;

	FileSections(Findings findings, ShownSamples samples, JsonWriter json) {
		this.findings = findings;
		this.samples = samples;
		this.json = json;
	}

	void writeDuplicates() throws IOException {
		Section.list(json, "duplicates", findings.duplicates().stream().limit(MAX_GROUPS).toList(), this::writeGroup);
	}

	private void writeGroup(DuplicateSet group) throws IOException {
		json.beginObject().name("kind").value(group.allExact() ? "exact" : "near");
		json.name("differs").value(group.labelsDiffer()).name("splits").value(group.acrossSplits());
		json.name("size").value(group.members().size());
		Section.list(json, "members", group.members().stream().limit(MAX_MEMBERS).toList(), member -> json.beginArray()
				.value(samples.number(member.row())).value(member.given()).value(member.split()).endArray());
		json.endObject();
	}

	void writeUnreadable() throws IOException {
		Section.list(json, "unreadable", findings.unreadable().stream().limit(MAX_UNREADABLE).toList(),
				file -> json.beginArray().value(file.sample()).value(file.reason()).endArray());
	}

	/** Path and picture of every sample that the page speaks of; to be written last. */
	void writeSamples(@Nullable String imagesAt) throws IOException {
		json.name("imagesAt").value(imagesAt).name("thumbnailsPerBlock").value(ThumbnailBlocks.PER_BLOCK);
		json.name("samples").beginArray();
		int picture = 0;
		for (int row : samples.rows()) {
			json.beginArray().value(findings.samples().of(row)).value(picture++).endArray();
		}
		json.endArray();
	}
}
