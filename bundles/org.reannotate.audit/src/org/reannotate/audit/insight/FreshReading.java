package org.reannotate.audit.insight;

import java.util.List;

import org.reannotate.core.findings.PlausibleCategory;

/**
 * What a run says of an image that it did not see.
 *
 * @param categories most probable first, by the taxonomy of today
 * @param neighbours most alike first
 */
public record FreshReading(List<PlausibleCategory> categories, List<Neighbour> neighbours) {

    public FreshReading {
        categories = List.copyOf(categories);
        neighbours = List.copyOf(neighbours);
    }
}
