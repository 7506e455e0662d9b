package org.reannotate.audit.internal.pipeline;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.folds.SplitShares;
import org.reannotate.analysis.folds.Splits;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.Split;

/**
 * Gives samples a split where the source named none: stratified, duplicates together, fixed by sample id and seed. A
 * dataset whose own splits follow another rule is left alone.
 */
public final class SplitAssignment {
    private static final byte NONE = -1;
    /** Splits that this class made agree with what it would make today but for samples that moved at a border. */
    private static final double OWN = 0.9;

    private SplitAssignment() {
    }

    /**
     * Fills the gaps in the store. Samples of a group follow a member that has a split.
     *
     * @return the input with the splits as they are now
     */
    public static AuditInput complete(DatasetStore store, AuditInput input, int[] groupOf, long seed)
            throws DatasetException {
        AuditSamples samples = input.samples();
        long[] ids = IntStream.of(samples.ids()).asLongStream().toArray();
        byte[] planned = Splits.assign(ids, samples.labels(), groupOf, SplitShares.defaults(), seed);
        byte[] given = given(samples);
        int[] open = IntStream.range(0, given.length).filter(row -> given[row] == NONE).toArray();
        if (open.length == 0 || !isOwn(given, planned)) {
            return input;
        }
        byte[] ofGroup = ofGroups(given, groupOf);
        byte[] splits = new byte[open.length];
        for (int i = 0; i < open.length; i++) {
            int group = groupOf[open[i]];
            splits[i] = group >= 0 && ofGroup[group] != NONE ? ofGroup[group] : planned[open[i]];
        }
        store.saveSplits(IntStream.of(open).map(samples::id).toArray(), splits);
        return input.withSplits(merged(samples, open, splits));
    }

    private static @Nullable Split[] merged(AuditSamples samples, int[] open, byte[] splits) {
        @Nullable Split[] merged = new Split[samples.size()];
        for (int row = 0; row < merged.length; row++) {
            merged[row] = samples.split(row);
        }
        for (int i = 0; i < open.length; i++) {
            merged[open[i]] = Split.values()[splits[i]];
        }
        return merged;
    }

    private static byte[] given(AuditSamples samples) {
        byte[] given = new byte[samples.size()];
        for (int row = 0; row < given.length; row++) {
            @Nullable Split split = samples.split(row);
            given[row] = split == null ? NONE : (byte) split.ordinal();
        }
        return given;
    }

    private static boolean isOwn(byte[] given, byte[] planned) {
        int known = 0;
        int same = 0;
        for (int row = 0; row < given.length; row++) {
            known += given[row] == NONE ? 0 : 1;
            same += given[row] == planned[row] ? 1 : 0;
        }
        return same >= OWN * known;
    }

    private static byte[] ofGroups(byte[] given, int[] groupOf) {
        byte[] ofGroup = new byte[Arrays.stream(groupOf).max().orElse(-1) + 1];
        Arrays.fill(ofGroup, NONE);
        for (int row = 0; row < given.length; row++) {
            if (groupOf[row] >= 0 && given[row] != NONE) {
                ofGroup[groupOf[row]] = given[row];
            }
        }
        return ofGroup;
    }
}
