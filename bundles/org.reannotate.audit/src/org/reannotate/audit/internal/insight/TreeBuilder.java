package org.reannotate.audit.internal.insight;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.reannotate.analysis.mergeable.MergeableFinder;
import org.reannotate.analysis.mergeable.MergeableOptions;
import org.reannotate.audit.insight.CategoryTree;

/** Builds the tree of confusions by the labels of now. */
public final class TreeBuilder {
    private TreeBuilder() {
    }

    /** The tree over the categories that the run knew. */
    public static CategoryTree build(LabelledRows labelled) {
        SummedColumns columns = labelled.predictions().columns();
        int[] labels = Arrays.stream(labelled.labels()).map(columns::indexOf).toArray();
        var found = MergeableFinder.find(labelled.predictions().probabilities(), labels, null, null, null, null,
                MergeableOptions.defaults().withMaxTested(0));
        return new CategoryTree(IntStream.range(0, columns.size()).mapToObj(columns::category).toList(),
                found.dendrogram().merges().stream()
                        .map(merge -> new CategoryTree.Join(merge.left(), merge.right(), merge.height())).toList());
    }
}
