package org.reannotate.editors.sample.reading;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.insight.Neighbour;
import org.reannotate.core.findings.PlausibleCategory;

/**
 * What the newest run says about a sample.
 *
 * @param top        the likeliest categories, best first; empty where the run does not know the sample
 * @param neighbours samples that look alike to the network; null while they are not searched yet
 * @param trouble    why there is nothing, for a person; empty when there is something
 */
public record ModelOpinion(List<PlausibleCategory> top, @Nullable List<Neighbour> neighbours, String trouble) {

	public ModelOpinion {
		top = List.copyOf(top);
	}

	ModelOpinion withNeighbours(List<Neighbour> found) {
		return new ModelOpinion(top, List.copyOf(found), trouble);
	}
}
