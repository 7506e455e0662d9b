package org.reannotate.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;

class OwnDecisionsTest {

	private final OwnDecisions own = new OwnDecisions();

	@Test
	void whoDecidesAgainBeforeTheScreenFollowsHasSeenHisOwnDecision() {
		decide(0, 7);
		assertEquals(7, own.mended(List.of(request(0))).get(0).seen());
		decide(7, 9);
		assertEquals(9, own.mended(List.of(request(0))).get(0).seen());
		assertEquals(9, own.mended(List.of(request(7))).get(0).seen());
	}

	@Test
	void whatSomebodyElseDecidedIsStillChecked() {
		decide(0, 7);
		assertEquals(8, own.mended(List.of(request(8))).get(0).seen(), "seen since: stays");
		assertEquals(3, own.mended(List.of(request(3))).get(0).seen(), "never replaced by one's own: stays");
		assertEquals(DecisionRequest.UNSEEN, own.mended(List.of(request(DecisionRequest.UNSEEN))).get(0).seen());
	}

	@Test
	void afterAnUndoWhatHoldsIsAsked() throws DatasetException {
		decide(0, 7);
		own.takenBack(List.of(1), storeWhereHolds(0));
		assertEquals(0, own.mended(List.of(request(7))).get(0).seen());
		assertEquals(0, own.mended(List.of(request(0))).get(0).seen());
	}

	private void decide(long seen, long id) {
		var state = new LabelState(1, List.of(), SampleState.CONFIRMED);
		own.decided(List.of(request(seen)), List.of(
				new Decision(id, 1, DecisionKind.KEEP, -1, state, state, "me", Instant.EPOCH, "", "", 0, 0)));
	}

	private static DecisionRequest request(long seen) {
		return DecisionRequest.keep(1, "me").withSeen(seen);
	}

	private static DatasetStore storeWhereHolds(long decision) {
		var sample = new SampleRecord(1, 0, "a.png", 1, 1, "PNG", 1, 0, "", 0, null, 1, 1, List.of(), SampleState.OPEN, false,
				null, decision, "");
		return (DatasetStore) Proxy.newProxyInstance(OwnDecisionsTest.class.getClassLoader(),
				new Class<?>[] { DatasetStore.class }, (proxy, method, arguments) -> List.of(sample));
	}
}
