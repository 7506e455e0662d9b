package org.reannotate.audit.internal.findings;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.mergeable.MergeableMemory;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.insight.RunRows;
import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;

/**
 * What a whole run says about a dataset of today: about the samples that it predicted without having learnt from them and
 * that still take part, by the labels and categories of now. Columns of merged categories are summed; a label that the
 * run knows no column for is not judged.
 *
 * <pre>{@code
 * RunFindings run = RunFindings.read(folder);
 * store.publish(run.compute(store, monitor));
 * run.with(otherProbabilities).compute(store, monitor);
 * }</pre>
 *
 * @param info of the run
 * @param ids by row, ascending
 * @param arrays N rows, and a column for each of the run's categories
 */
public record RunFindings(RunInfo info, int[] ids, RunArrays arrays) {

    /**
     * Maps a whole run.
     *
     * @throws IOException naming the file that is missing or damaged
     */
    public static RunFindings read(RunFolder folder) throws IOException {
        RunInfo info = RunInfo.read(folder);
        int[] ids = RunRows.readIds(folder.sampleIds());
        return new RunFindings(info, ids, RunArrays.read(folder, ids.length, info.categories().size()));
    }

    /** The same run with other probabilities, of the same rows and columns. */
    public RunFindings with(org.reannotate.analysis.arrays.ProbabilityMatrix probabilities) {
        return new RunFindings(info, ids, new RunArrays(probabilities, arrays.embeddings(), arrays.space(),
                arrays.folds(), arrays.unreadable()));
    }

    /**
     * Finds what an audit finds, less what people have settled. Publishes nothing.
     *
     * @throws AuditException when none of the run's images takes part any more, or its predictions cannot be used
     */
    public FindingSet compute(DatasetStore store, IProgressMonitor monitor) throws DatasetException, AuditException {
        return compute(store, LabelIssueOptions.defaults(), new MergeableMemory(), monitor);
    }

    /**
     * The same with other options, fewer threads above all.
     *
     * @param memory of pairs of categories that were tested before: where no label moved they are not tested again
     */
    public FindingSet compute(DatasetStore store, LabelIssueOptions options, MergeableMemory memory,
            IProgressMonitor monitor) throws DatasetException, AuditException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.RunFindings_progress, info.name()), 10);
        RunToday today = RunToday.read(store, this);
        progress.split(1);
        List<org.reannotate.core.findings.DuplicateGroup> duplicates = store.duplicates();
        KnownDuplicates known = KnownDuplicates.of(duplicates, today.input());
        Findings findings = new Analysis(today.input(), today.arrays(), known.groupOf(), KeptAnswers.read(store),
                options, info.recipe().seed(), memory).run(progress.split(9));
        return new FindingSets(today.input(), today.arrays(), findings, known::labelsDiffer)
                .current(RunRecords.finished(info, findings), store.index());
    }
}
