package org.reannotate.audit.training;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;

/**
 * A run of a dataset.
 *
 * @param name of its folder, without the marks of a partial one
 * @param folder partial until the run is finished
 * @param info null where {@code run.json} is missing or damaged: such a run can only be deleted
 * @param state how far it came
 * @param active whether findings and insights come from it
 * @param resumable whether {@link TrainingRequest#resuming} can go on with it
 * @param decisionsKnown number of decisions that its labels knew; 0 where it ignored them
 * @param data which labels and categories it learnt from
 */
public record RunEntry(String name, RunFolder folder, @Nullable RunInfo info, RunState state, boolean active,
        boolean resumable, long decisionsKnown, DataChoice data) {
}
