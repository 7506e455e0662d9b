package org.reannotate.protocol.run;

/** One column of a run's probabilities: the category's stable id and its name at that time. */
public record RunColumn(int id, String name) {
}
