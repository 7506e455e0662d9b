package org.reannotate.editors.sample.reading;

import java.util.List;

import org.reannotate.core.decisions.Decision;
import org.reannotate.core.details.SampleDetails;

/**
 * What people said about a sample.
 *
 * @param details   notes, ticks, objects
 * @param decisions all of them, oldest first
 */
public record SampleFacts(SampleDetails details, List<Decision> decisions) {

	public SampleFacts {
		decisions = List.copyOf(decisions);
	}
}
