package org.reannotate.core.findings;

import java.util.List;

/**
 * Images that are the same picture.
 *
 * @param number    of the group within its dataset, from 0
 * @param kind      NEAR as soon as one member is not byte for byte equal to the others
 * @param sampleIds two or more, ascending
 */
public record DuplicateGroup(int number, DuplicateKind kind, List<Integer> sampleIds) {

	public DuplicateGroup {
		sampleIds = List.copyOf(sampleIds);
	}
}
