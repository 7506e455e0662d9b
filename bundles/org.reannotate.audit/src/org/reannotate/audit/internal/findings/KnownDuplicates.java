package org.reannotate.audit.internal.findings;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.core.findings.DuplicateGroup;

/**
 * The duplicates that the store knows, by the rows of a run.
 *
 * @param groupOf N, number of the group or -1
 * @param differing groups whose labels differ now
 */
record KnownDuplicates(int[] groupOf, BitSet differing) {

    static KnownDuplicates of(List<DuplicateGroup> groups, AuditInput input) {
        int[] groupOf = new int[input.rows()];
        Arrays.fill(groupOf, -1);
        var differing = new BitSet();
        int number = 0;
        for (DuplicateGroup group : groups) {
            int[] rows = group.sampleIds().stream().mapToInt(input.samples()::rowOf).filter(row -> row >= 0).toArray();
            if (rows.length > 1) {
                int current = number++;
                Arrays.stream(rows).forEach(row -> groupOf[row] = current);
                differing.set(current, Arrays.stream(rows).map(input.samples()::label).filter(label -> label >= 0)
                        .distinct().count() > 1);
            }
        }
        return new KnownDuplicates(groupOf, differing);
    }

    boolean labelsDiffer(int row) {
        return groupOf[row] >= 0 && differing.get(groupOf[row]);
    }
}
