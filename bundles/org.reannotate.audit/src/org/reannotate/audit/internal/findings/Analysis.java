package org.reannotate.audit.internal.findings;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.InvalidInputException;
import org.reannotate.analysis.labelissues.LabelIssueFinder;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.labelissues.MergeablePairs;
import org.reannotate.analysis.mergeable.MergeableFinder;
import org.reannotate.analysis.mergeable.MergeableMemory;
import org.reannotate.analysis.mergeable.MergeableOptions;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.multiclass.MultiClassFinder;
import org.reannotate.analysis.multiclass.MultiClassOptions;
import org.reannotate.analysis.multiclass.MultiClassResult;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.core.words.Cause;

/**
 * Asks the finders in their order: mergeable categories first, because the label issues between the two sides of a pair
 * are folded under it.
 */
public final class Analysis {
    private final AuditInput input;
    private final RunArrays arrays;
    private final int[] groupOf;
    private final KeptAnswers kept;
    private final LabelIssueOptions options;
    private final long seed;
    private final MergeableMemory memory;

    /**
     * An analysis of one run.
     *
     * @param groupOf N, duplicates
     * @param kept what people answered to earlier runs
     * @param seed of the recipe: the same for the same run
     */
    public Analysis(AuditInput input, RunArrays arrays, int[] groupOf, KeptAnswers kept, LabelIssueOptions options,
            long seed) {
        this(input, arrays, groupOf, kept, options, seed, new MergeableMemory());
    }

    /**
     * One of a row of analyses of the same run.
     *
     * @param memory of pairs that those before have tested
     */
    Analysis(AuditInput input, RunArrays arrays, int[] groupOf, KeptAnswers kept, LabelIssueOptions options, long seed,
            MergeableMemory memory) {
        this.memory = memory;
        this.input = input;
        this.arrays = arrays;
        this.groupOf = groupOf;
        this.kept = kept;
        this.options = options;
        this.seed = seed;
    }

    /** Finds everything, less what people have settled. */
    public Findings run(IProgressMonitor monitor) throws AuditException {
        SubMonitor progress = SubMonitor.convert(monitor, "Analysing", 10);
        int[] labels = AnalysedLabels.of(input.samples(), arrays);
        ProbabilityMatrix probabilities = RightTogether.of(arrays.probabilities(), input.samples(), labels);
        try {
            progress.subTask(Messages.Analysis_mergeable);
            MergeableResult mergeable = mergeable(probabilities, labels);
            progress.split(5);
            progress.subTask(Messages.Analysis_labels);
            LabelIssueResult issues = labelIssues(probabilities, labels, mergeable);
            progress.split(2);
            progress.subTask(Messages.Analysis_multiClass);
            MultiClassResult several = multiClass(probabilities, labels);
            progress.split(3);
            return Settled.without(new Findings(issues, several, mergeable), input, kept, arrays.unreadableRows());
        } catch (InvalidInputException e) {
            throw new AuditException(NLS.bind(Messages.Analysis_unusable, Cause.of(e)), e);
        }
    }

    private MergeableResult mergeable(ProbabilityMatrix probabilities, int[] labels) {
        MergeableOptions how = MergeableOptions.defaults().withSeed(seed).withThreads(options.threads());
        MergeableResult found = MergeableFinder.find(probabilities, labels, arrays.embeddings(),
                arrays.space(), arrays.folds(), groupOf, how, memory);
        return new TaxonomyTree(input.parents()).unrelated(found);
    }

    private LabelIssueResult labelIssues(ProbabilityMatrix probabilities, int[] labels, MergeableResult mergeable)
            throws InvalidInputException {
        var pairs = mergeable.recommended().stream().map(pair -> new MergeablePairs.Pair(pair.a(), pair.b())).toList();
        return LabelIssueFinder.find(probabilities, labels,
                options.withFoldedPairs(new MergeablePairs(pairs)).withParents(input.parents()));
    }

    private MultiClassResult multiClass(ProbabilityMatrix probabilities, int[] labels) {
        return MultiClassFinder.find(probabilities, labels, arrays.embeddings(), arrays.space(),
                MultiClassOptions.defaults().withThreads(options.threads()));
    }
}
