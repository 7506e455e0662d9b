package org.reannotate.application.commandline.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.reannotate.audit.training.RunComparison;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;

/** A comparison of runs in lines. */
final class ComparisonLines {

	private static final int NAMED = 5;

	private ComparisonLines() {
	}

	static List<String> of(RunComparison comparison, DatasetStore store) throws DatasetException {
		var lines = new ArrayList<String>();
		lines.add("By the labels of now; " + comparison.common() + " images were judged by every run.");
		int width = comparison.runs().stream().mapToInt(run -> run.run().name().length()).max().orElse(0);
		for (RunComparison.Compared run : comparison.runs()) {
			String name = run.run().name();
			lines.add(String.format(Locale.ROOT, "  %s%s  accuracy %.4f on %d images, %.4f on those that all judged", name,
					" ".repeat(width - name.length()), run.accuracy(), run.judged(), run.commonAccuracy()));
		}
		for (RunComparison.Sides sides : comparison.sides()) {
			lines.add("From " + sides.from() + " to " + sides.to() + ":");
			lines.add("  fixed   " + images(sides.fixed(), store));
			lines.add("  broken  " + images(sides.broken(), store));
			lines.add("  moved   " + images(sides.moved(), store));
		}
		return lines;
	}

	private static String images(int[] ids, DatasetStore store) throws DatasetException {
		if (ids.length == 0) {
			return "0";
		}
		List<String> named = store.samples(Arrays.copyOf(ids, Math.min(NAMED, ids.length))).stream().map(SampleRecord::path)
				.toList();
		return ids.length + ": " + String.join(", ", named) + (ids.length > NAMED ? ", ..." : "");
	}
}
