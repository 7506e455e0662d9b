package org.reannotate.report.internal.html;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.analysis.mergeable.Recommendation;
import org.reannotate.report.content.Findings;
import org.reannotate.report.html.ReportContext;

import com.google.gson.stream.JsonWriter;

/** The findings as the JSON that the page's script reads; safe inside a script element. */
public final class PageData {

	private static final int MAX_PAIRS = 12;
	private static final double WORTH_A_LOOK = 0.05;
	private static final List<Recommendation> BY_INTEREST = List.of(Recommendation.YES, Recommendation.UNKNOWN,
			Recommendation.NO);

	private PageData() {
	}

	/** All data of the page; numbers the samples that it speaks of. */
	public static String of(Findings findings, ReportContext context, ShownSamples samples) {
		var text = new StringWriter();
		try (var json = new JsonWriter(text)) {
			json.setHtmlSafe(true);
			json.beginObject();
			write(findings, context, samples, json);
			json.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("Memory takes what is written to it", e);
		}
		return text.toString();
	}

	private static void write(Findings findings, ReportContext context, ShownSamples samples, JsonWriter json)
			throws IOException {
		List<PairExamples> pairs = pairs(findings);
		Confusion confusion = Confusion.of(findings, pairs);
		var overview = new OverviewSections(findings, context, json);
		var lists = new FindingSections(findings, samples, json);
		new PageWords().write(json);
		overview.writeTexts();
		overview.writeNumbers();
		overview.writeCategories(confusion);
		overview.writeConfusion(confusion);
		lists.writePairs(pairs);
		lists.writeIssues();
		lists.writeSeveral();
		var files = new FileSections(findings, samples, json);
		files.writeDuplicates();
		files.writeUnreadable();
		files.writeSamples(context.imagesAt());
	}

	private static List<PairExamples> pairs(Findings findings) {
		var chosen = new ArrayList<PairExamples>();
		for (Recommendation verdict : BY_INTEREST) {
			for (MergeablePair pair : findings.mergeable().pairs()) {
				if (pair.recommendation() == verdict && worthALook(pair, chosen.size())) {
					chosen.add(new PairExamples(pair));
				}
			}
		}
		return chosen;
	}

	private static boolean worthALook(MergeablePair pair, int shown) {
		return pair.recommendation() == Recommendation.YES
				|| shown < MAX_PAIRS && Math.min(pair.rateAToB(), pair.rateBToA()) >= WORTH_A_LOOK;
	}
}
