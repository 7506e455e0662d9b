package org.reannotate.application.commandline.analyze;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.reannotate.analysis.labelissues.InvalidInputException;
import org.reannotate.analysis.labelissues.LabelIssueFinder;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.labelissues.MergeablePairs;
import org.reannotate.analysis.mergeable.MergeableFinder;
import org.reannotate.analysis.mergeable.MergeableOptions;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.multiclass.MultiClassFinder;
import org.reannotate.analysis.multiclass.MultiClassOptions;
import org.reannotate.analysis.multiclass.MultiClassResult;
import org.reannotate.report.content.Findings;
import org.reannotate.report.content.SampleNames;

/** Runs the three finders over arrays: pairs first, because their label issues are folded under them. */
final class ArrayAnalysis {

	private static final double SECOND = 1e9;

	private final ArrayInput input;
	private final LabelIssueOptions options;
	private final IProgressMonitor monitor;
	private final Map<String, Double> seconds = new LinkedHashMap<>();

	ArrayAnalysis(ArrayInput input, LabelIssueOptions options, IProgressMonitor monitor) {
		this.input = input;
		this.options = options;
		this.monitor = monitor;
	}

	Findings run() throws InvalidInputException {
		var progress = SubMonitor.convert(monitor, 3);
		progress.subTask(Messages.ArrayAnalysis_mergeable);
		MergeableResult mergeable = timed("mergeable_categories", this::mergeable);
		progress.split(1).subTask(Messages.ArrayAnalysis_issues);
		LabelIssueResult issues = timed("label_issues", () -> LabelIssueFinder.find(input.probabilities(),
				input.labels(), options.withFoldedPairs(folded(mergeable))));
		progress.split(1).subTask(Messages.ArrayAnalysis_several);
		MultiClassResult multiClass = timed("multi_class", () -> MultiClassFinder.find(input.probabilities(),
				input.labels(), input.embeddings(), null, MultiClassOptions.defaults().withThreads(options.threads())));
		progress.split(1);
		return new Findings(SampleNames.indexes(input.labels().length), input.categories(), input.labels(),
				input.probabilities(), issues, multiClass, mergeable, List.of(), List.of(), seconds);
	}

	private MergeableResult mergeable() throws InvalidInputException {
		try {
			return MergeableFinder.find(input.probabilities(), input.labels(), input.embeddings(), null, null, null,
					MergeableOptions.defaults().withThreads(options.threads()));
		} catch (RuntimeException e) {
			// values that no finder can use: this one checks them and names the row
			LabelIssueFinder.find(input.probabilities(), input.labels(), options);
			throw e;
		}
	}

	private static MergeablePairs folded(MergeableResult mergeable) {
		return new MergeablePairs(mergeable.recommended().stream()
				.map(pair -> new MergeablePairs.Pair(pair.a(), pair.b())).toList());
	}

	private interface Step<T> {
		T run() throws InvalidInputException;
	}

	private <T> T timed(String name, Step<T> step) throws InvalidInputException {
		long start = System.nanoTime();
		T result = step.run();
		seconds.put(name, (System.nanoTime() - start) / SECOND);
		return result;
	}
}
