package org.reannotate.audit.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.multiclass.PlausibleCategory;

class TaxonomyTreeTest {
    /** 0 animal; 1 pet below it; 2 cat and 3 dog below that; 4 stone. */
    private final TaxonomyTree tree = new TaxonomyTree(new int[] {-1, 0, 1, 1, -1});

    @Test
    void relatesACategoryToAllAboveItAndToNoneBeside() {
        assertTrue(tree.related(0, 3));
        assertTrue(tree.related(3, 0));
        assertTrue(tree.related(1, 2));
        assertFalse(tree.related(2, 3));
        assertFalse(tree.related(0, 4));
        assertFalse(tree.related(4, 4));
    }

    @Test
    void keepsOnlyTheLowestOfAList() {
        var cat = new PlausibleCategory(2, 0.4);
        var dog = new PlausibleCategory(3, 0.3);
        var stone = new PlausibleCategory(4, 0.1);
        assertEquals(List.of(cat, dog, stone),
                tree.lowest(List.of(cat, new PlausibleCategory(0, 0.35), dog, new PlausibleCategory(1, 0.2), stone)));
    }
}
