package org.reannotate.report.internal.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.reannotate.analysis.evaluation.Interval;
import org.reannotate.analysis.evaluation.ListEvaluation;
import org.reannotate.report.evaluation.Evaluation;
import org.reannotate.report.internal.text.Json;

import com.google.gson.stream.JsonWriter;

/** {@code evaluation.json}: the figures of each list, each with its 90% interval. */
public final class EvaluationDocument {

	private EvaluationDocument() {
	}

	/** Writes the document. */
	public static void write(Evaluation evaluation, Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			Json.document(out, json -> {
				json.beginObject();
				list(json, "label_issues", evaluation.labelIssues());
				list(json, "multi_class_candidates", evaluation.multiClass());
				ListEvaluation mergeable = evaluation.mergeable();
				if (mergeable != null) {
					list(json, "mergeable_categories", mergeable);
				}
				json.name("samples_without_truth").value(evaluation.withoutTruth());
				json.name("truth_without_sample").value(evaluation.unknown());
				json.endObject();
			});
		}
	}

	private static void list(JsonWriter json, String name, ListEvaluation list) throws IOException {
		json.name(name).beginObject();
		json.name("samples").value(list.samples()).name("positives").value(list.positives());
		json.name("flagged").value(list.flagged());
		interval(json, "average_precision", list.averagePrecision());
		interval(json, "precision", list.precision());
		interval(json, "recall", list.recall());
		interval(json, "f1", list.f1());
		interval(json, "auroc", list.auroc());
		json.endObject();
	}

	private static void interval(JsonWriter json, String name, Interval figure) throws IOException {
		json.name(name).beginObject();
		Json.number(json.name("estimate"), figure.estimate());
		Json.number(json.name("low"), figure.low());
		Json.number(json.name("high"), figure.high());
		json.endObject();
	}
}
