package org.reannotate.report.internal.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.report.content.Findings;
import org.reannotate.report.internal.text.Json;

import com.google.gson.stream.JsonWriter;

/** {@code summary.json}: the figures of a whole dataset in one document. */
public final class SummaryDocument {

	private SummaryDocument() {
	}

	/** Writes the document. */
	public static void write(Findings findings, Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			Json.document(out, json -> {
				json.beginObject();
				writeNumbers(findings, json);
				writeQuality(findings, json);
				writeNoise(findings.labelIssues(), json);
				json.name("weak_model").value(findings.labelIssues().weakModel());
				writeSeconds(findings, json);
				json.endObject();
			});
		}
	}

	private static void writeNumbers(Findings findings, JsonWriter json) throws IOException {
		LabelIssueResult issues = findings.labelIssues();
		json.name("samples").value(findings.samples().size());
		json.name("categories").value(findings.categories().size());
		Json.number(json.name("accuracy"), issues.accuracy());
		Json.number(json.name("health"), issues.health());
		json.name("flags").value(issues.flagCount());
		json.name("flags_precision").beginObject();
		Json.number(json.name("estimate"), issues.precision().estimate());
		Json.number(json.name("low"), issues.precision().low());
		Json.number(json.name("high"), issues.precision().high());
		json.endObject();
		Json.number(json.name("noise_rate"), issues.noiseRate());
		json.name("multi_class_candidates").value(findings.multiClass().candidates().size());
		json.name("mergeable_pairs").value(findings.recommendedPairs());
	}

	private static void writeQuality(Findings findings, JsonWriter json) throws IOException {
		json.name("category_quality").beginArray();
		for (var quality : findings.labelIssues().quality()) {
			json.beginObject();
			json.name("category").value(findings.category(quality.category()));
			json.name("samples").value(quality.samples());
			Json.number(json.name("quality"), quality.quality());
			Json.number(json.name("noise"), quality.noise());
			json.endObject();
		}
		json.endArray();
	}

	private static void writeNoise(LabelIssueResult issues, JsonWriter json) throws IOException {
		json.name("thresholds").beginArray();
		for (double threshold : issues.thresholds()) {
			Json.number(json, threshold);
		}
		json.endArray();
		json.name("confident_joint").beginArray();
		for (long[] row : issues.confidentJoint()) {
			json.beginArray();
			for (long count : row) {
				json.value(count);
			}
			json.endArray();
		}
		json.endArray();
	}

	private static void writeSeconds(Findings findings, JsonWriter json) throws IOException {
		json.name("seconds").beginObject();
		for (var phase : findings.seconds().entrySet()) {
			Json.number(json.name(phase.getKey()), phase.getValue());
		}
		json.endObject();
	}
}
