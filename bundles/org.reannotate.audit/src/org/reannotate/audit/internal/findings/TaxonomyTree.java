package org.reannotate.audit.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.multiclass.PlausibleCategory;

/**
 * The taxonomy by column. A category and its own ancestor are confused by nature: they are neither mergeable nor two
 * categories of one image.
 *
 * @param parents K, column of the nearest ancestor or -1
 */
record TaxonomyTree(int[] parents) {

    /** Whether one of the two is an ancestor of the other. */
    boolean related(int a, int b) {
        return isAbove(a, b) || isAbove(b, a);
    }

    private boolean isAbove(int ancestor, int column) {
        int above = parents[column];
        while (above >= 0 && above != ancestor) {
            above = parents[above];
        }
        return above >= 0;
    }

    /** The pairs of which neither lies above the other. */
    MergeableResult unrelated(MergeableResult found) {
        return new MergeableResult(found.pairs().stream().filter(pair -> !related(pair.a(), pair.b())).toList(),
                found.dendrogram(), found.tested());
    }

    /** The same categories without those that lie above another one of the list. */
    List<PlausibleCategory> lowest(List<PlausibleCategory> categories) {
        var lowest = new ArrayList<PlausibleCategory>();
        for (PlausibleCategory candidate : categories) {
            if (categories.stream().noneMatch(other -> isAbove(candidate.category(), other.category()))) {
                lowest.add(candidate);
            }
        }
        return lowest;
    }
}
