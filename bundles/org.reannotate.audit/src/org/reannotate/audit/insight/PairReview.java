package org.reannotate.audit.insight;

import java.util.List;

/**
 * Two categories side by side: what the network confuses, what it tells apart, and what one category instead of two
 * would change. Counts are of the samples that carry the labels today and that the run saw.
 *
 * @param a id of the one category
 * @param b id of the other one
 * @param samplesA labelled a
 * @param samplesB labelled b
 * @param rightA labelled a and predicted a
 * @param rightB labelled b and predicted b
 * @param aTakenForB labelled a and predicted b
 * @param bTakenForA labelled b and predicted a
 * @param labelled all samples with a label that the run saw
 * @param right those of them that are predicted as labelled
 * @param confusedA of {@code aTakenForB}, those that are surest to be b first
 * @param confusedB of {@code bTakenForA}, those that are surest to be a first
 * @param surestA of {@code rightA}, highest probability first
 * @param surestB of {@code rightB}, highest probability first
 */
public record PairReview(int a, int b, int samplesA, int samplesB, int rightA, int rightB, int aTakenForB,
        int bTakenForA, int labelled, int right, List<SampleReading> confusedA, List<SampleReading> confusedB,
        List<SampleReading> surestA, List<SampleReading> surestB) {

    public PairReview {
        confusedA = List.copyOf(confusedA);
        confusedB = List.copyOf(confusedB);
        surestA = List.copyOf(surestA);
        surestB = List.copyOf(surestB);
    }

    /** Share of the samples labelled a that are taken for b, [0, 1]; 0 without samples. */
    public double rateAToB() {
        return share(aTakenForB, samplesA);
    }

    /** The other way round. */
    public double rateBToA() {
        return share(bTakenForA, samplesB);
    }

    /** Share of all labelled samples that are predicted as labelled, [0, 1]. */
    public double accuracy() {
        return share(right, labelled);
    }

    /** The same if the two were one category: never lower. */
    public double accuracyMerged() {
        return share(right + aTakenForB + bTakenForA, labelled);
    }

    /**
     * How far the network's own choice between the two beats a coin, [0, 1]: Youden's J of the samples that it takes
     * for either. 0 = a merge loses nothing that the network knows.
     */
    public double distinction() {
        if (rightA + aTakenForB == 0 || rightB + bTakenForA == 0) {
            return 0;
        }
        return Math.max(0, share(rightA, rightA + aTakenForB) + share(rightB, rightB + bTakenForA) - 1);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
