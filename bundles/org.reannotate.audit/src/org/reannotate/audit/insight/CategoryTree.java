package org.reannotate.audit.insight;

import java.util.List;

/**
 * Which categories run together, for groups of more than two that could be one: average linkage over the two-way
 * confusion rates.
 *
 * @param categories ids; leaf i is {@code categories.get(i)}
 * @param joins lowest first; join m makes node {@code categories.size() + m}. What is never confused is not joined, so
 *        there may be several trees
 */
public record CategoryTree(List<Integer> categories, List<Join> joins) {

    public CategoryTree {
        categories = List.copyOf(categories);
        joins = List.copyOf(joins);
    }

    /**
     * Two nodes become one.
     *
     * @param height {@code 1 - average two-way rate}, [0, 1]: low = nobody can tell them apart; never lower than that
     *        of an earlier join
     */
    public record Join(int left, int right, double height) {
    }
}
