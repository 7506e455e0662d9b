package org.reannotate.audit.training;

import java.util.List;

import org.reannotate.audit.insight.ConfusionMatrix;

/**
 * Runs side by side, by the labels and categories of today. A sample counts as right where the most probable category is
 * its label or a further one, as a run counts its own accuracy.
 *
 * @param runs in the order asked for
 * @param common number of samples that every run predicted without having trained on them
 * @param sides what changed from the first run to each other one, in their order: one fewer than runs
 */
public record RunComparison(List<Compared> runs, int common, List<Sides> sides) {
    /** Copies the lists. */
    public RunComparison {
        runs = List.copyOf(runs);
        sides = List.copyOf(sides);
    }

    /**
     * One of the runs. Its curves are in its folder's training log.
     *
     * @param run the run
     * @param judged number of labelled samples that it predicted without having trained on them
     * @param accuracy share of these that are predicted as labelled; NaN without any
     * @param commonAccuracy the same over the samples that all runs judged; NaN without any
     * @param confusion what it takes for what, over all that it judged
     */
    public record Compared(RunEntry run, int judged, double accuracy, double commonAccuracy,
            ConfusionMatrix confusion) {
    }

    /**
     * Images that two runs see differently, of those that all runs judged; in each list those first of which the other run
     * is surest.
     *
     * @param from name of the first run
     * @param to name of the other one
     * @param fixed ids of samples that the first run got wrong and the other one gets right
     * @param broken ids of samples that the first run got right and the other one gets wrong
     * @param moved ids of samples that both get wrong, in different ways
     */
    public record Sides(String from, String to, int[] fixed, int[] broken, int[] moved) {
    }
}
