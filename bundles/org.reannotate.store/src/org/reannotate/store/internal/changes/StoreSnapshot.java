package org.reannotate.store.internal.changes;

import org.reannotate.core.query.SampleIndex;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/**
 * What a store keeps in memory, as of one revision.
 *
 * @param revision the last change that it knows
 */
public record StoreSnapshot(long revision, TaxonomySnapshot taxonomy, SampleIndex index) {
}
