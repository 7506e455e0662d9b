package org.reannotate.report.internal.html;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.analysis.labelissues.CategoryQuality;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.report.content.Findings;
import org.reannotate.report.html.ReportContext;
import org.reannotate.report.words.PrecisionWords;

import com.google.gson.stream.JsonWriter;
import org.eclipse.osgi.util.NLS;

/** What the page says about the dataset as a whole: figures, categories, confusion, and the words around them. */
final class OverviewSections {

	private static final int MAX_HEAT_MAP = 40;

	private final Findings findings;
	private final ReportContext context;
	private final LabelIssueResult issues;
	private final JsonWriter json;

	OverviewSections(Findings findings, ReportContext context, JsonWriter json) {
		this.findings = findings;
		this.context = context;
		this.issues = findings.labelIssues();
		this.json = json;
	}

	void writeTexts() throws IOException {
		json.name("title").value(context.title()).name("lead").value(context.explanation());
		json.name("weakModel").value(issues.weakModel() ? SectionWords.weakModel(issues) : null);
		Section.list(json, "facts", context.facts(),
				fact -> json.beginArray().value(fact.name()).value(fact.value()).endArray());
		SectionWords.write(findings, context.notes(), json);
	}

	void writeNumbers() throws IOException {
		json.name("numbers").beginObject();
		json.name("samples").value(findings.samples().size());
		json.name("unlabelled").value(findings.samples().size() - findings.labelled());
		json.name("categories").value(findings.categories().size()).name("smallest").value(sizes());
		Section.number(json, "accuracy", issues.accuracy());
		Section.number(json, "health", issues.health());
		json.name("flags").value(issues.flagCount()).name("precision").beginObject();
		Section.number(json, "estimate", issues.precision().estimate());
		Section.number(json, "low", issues.precision().low());
		Section.number(json, "high", issues.precision().high());
		json.name("words").value(PrecisionWords.of(issues.precision(), issues.flagCount())).endObject();
		json.name("multiClass").value(findings.multiClass().candidates().size());
		json.name("mergeable").value(findings.recommendedPairs()).endObject();
	}

	private String sizes() {
		var sizes = issues.quality().stream().mapToInt(CategoryQuality::samples).summaryStatistics();
		if (sizes.getCount() == 0) {
			return "";
		}
		return NLS.bind(sizes.getMin() < sizes.getMax() ? Messages.OverviewSections_sizes
				: sizes.getMin() == 1 ? Messages.OverviewSections_oneEach : Messages.OverviewSections_each,
				Numbers.of(sizes.getMin()), Numbers.of(sizes.getMax()));
	}

	void writeCategories(Confusion confusion) throws IOException {
		int[] flags = flagsByCategory();
		List<CategoryQuality> byColumn = issues.quality().stream()
				.sorted(Comparator.comparingInt(CategoryQuality::category)).toList();
		Section.list(json, "categories", byColumn, quality -> {
			json.beginObject().name("name").value(findings.category(quality.category()));
			json.name("samples").value(quality.samples()).name("flags").value(flags[quality.category()]);
			Section.number(json, "quality", quality.quality());
			Section.number(json, "accuracy", (double) confusion.right(quality.category()) / quality.samples());
			json.endObject();
		});
	}

	private int[] flagsByCategory() {
		var flags = new int[findings.categories().size()];
		for (int row = 0; row < issues.flags().length; row++) {
			if (issues.flags()[row]) {
				flags[findings.given()[row]]++;
			}
		}
		return flags;
	}

	void writeConfusion(Confusion confusion) throws IOException {
		json.name("confusion").beginObject();
		Section.list(json, "cells", confusion.cells(),
				cell -> json.beginArray().value(cell.given()).value(cell.seen()).value(cell.count()).endArray());
		int categories = findings.categories().size();
		if (categories <= MAX_HEAT_MAP) {
			Section.list(json, "shown", IntStream.range(0, categories).boxed().toList(), json::value);
		}
		json.endObject();
	}
}
