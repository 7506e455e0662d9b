package org.reannotate.audit.internal.input;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.audit.result.UnreadableSample;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.importing.Split;

/**
 * The dataset as it is when an audit or a training begins.
 *
 * @param records usable samples by ascending id: the rows
 * @param files their images, absolute and inside the image roots
 * @param samples the same by column
 * @param categories the columns, by ascending id of the category
 * @param parents K, column of the nearest ancestor that has one, or -1
 * @param unreadable known before the run, ordered by path
 * @param excluded number of samples that people took out
 * @param missing number of samples whose file the last import did not find
 * @param leftOut categories that were left out with their samples, because they have too few
 * @param lastDecision id of the last decision these labels know, 0 before the first
 */
public record AuditInput(List<SampleRecord> records, List<Path> files, AuditSamples samples,
        List<AuditCategory> categories, int[] parents, List<UnreadableSample> unreadable, int excluded, int missing,
        List<AuditCategory> leftOut, long lastDecision) {

    /** The same input with samples in other splits. */
    public AuditInput withSplits(@Nullable Split[] splits) {
        return new AuditInput(records, files, samples.withSplits(splits), categories, parents, unreadable, excluded,
                missing, leftOut, lastDecision);
    }

    /** Number of rows. */
    public int rows() {
        return records.size();
    }

    /** Number of rows with a label. */
    public int labelled() {
        return categories.stream().mapToInt(AuditCategory::samples).sum();
    }
}
