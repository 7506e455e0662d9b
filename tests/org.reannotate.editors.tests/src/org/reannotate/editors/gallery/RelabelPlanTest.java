package org.reannotate.editors.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.DecisionRequest;

class RelabelPlanTest {

	private final RelabelPlan plan = RelabelPlan.of(Rooms.index(), List.of(1, 2, 3, 4, 5, 6, 99), Rooms.BAR);

	@Test
	void leavesAloneWhatCarriesTheLabelAlready() {
		assertEquals(List.of(3, 4, 5, 6), plan.changed());
		assertEquals(2, plan.same());
		assertEquals(1, plan.decided());
		assertEquals(new RelabelPlan.FromLabel(Rooms.PUB, 2), plan.fromLabel().get(0));
	}

	@Test
	void everyRequestSaysWhichDecisionThePersonSaw() {
		List<DecisionRequest> requests = plan.requests("ann", sample -> sample * 10L);
		assertEquals(List.of(30L, 40L, 50L, 60L), requests.stream().map(DecisionRequest::seen).toList());
		assertEquals(List.of(3, 4, 5, 6), requests.stream().map(DecisionRequest::sampleId).toList());
	}
}
