package org.reannotate.audit.training;

import java.util.List;

import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;

/**
 * A run that reached its end.
 *
 * @param name of its folder
 * @param folder published
 * @param info as {@code run.json} says
 * @param decisionsSince decisions that people made after the run had read the labels; the run does not know them
 * @param notes what a person should know, in sentences
 */
public record TrainedRun(String name, RunFolder folder, RunInfo info, long decisionsSince, List<String> notes) {
    /** Copies the list. */
    public TrainedRun {
        notes = List.copyOf(notes);
    }
}
