package org.reannotate.application.commandline.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.RunComparison;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;

/** A comparison of runs in lines. */
final class ComparisonLines {

	private static final int NAMED = 5;
	private static final String INDENT = "  ";

	private ComparisonLines() {
	}

	static List<String> of(RunComparison comparison, DatasetStore store) throws DatasetException {
		var lines = new ArrayList<String>();
		lines.add(NLS.bind(
				comparison.common() == 1 ? Messages.ComparisonLines_oneCommon : Messages.ComparisonLines_common,
				comparison.common()));
		int width = comparison.runs().stream().mapToInt(run -> run.run().name().length()).max().orElse(0);
		for (RunComparison.Compared run : comparison.runs()) {
			String name = run.run().name();
			lines.add(INDENT + name + " ".repeat(width - name.length()) + INDENT
					+ NLS.bind(Messages.ComparisonLines_run,
							new Object[] { figure(run.accuracy()), run.judged(), figure(run.commonAccuracy()) }));
		}
		for (RunComparison.Sides sides : comparison.sides()) {
			lines.add(NLS.bind(Messages.ComparisonLines_sides, sides.from(), sides.to()));
			lines.add(NLS.bind(Messages.ComparisonLines_fixed, images(sides.fixed(), store)));
			lines.add(NLS.bind(Messages.ComparisonLines_broken, images(sides.broken(), store)));
			lines.add(NLS.bind(Messages.ComparisonLines_moved, images(sides.moved(), store)));
		}
		return lines;
	}

	private static String figure(double accuracy) {
		return String.format(Locale.ROOT, "%.4f", accuracy);
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
