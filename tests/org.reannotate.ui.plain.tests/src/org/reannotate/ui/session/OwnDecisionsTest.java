package org.reannotate.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;

/** Against a store in memory that keeps the one sample's decisions and refuses what was not seen, as the real one does. */
class OwnDecisionsTest {

	private static final int SAMPLE = 5;

	private final List<Decision> decisions = new ArrayList<>();
	private final DatasetStore store = (DatasetStore) Proxy.newProxyInstance(OwnDecisionsTest.class.getClassLoader(),
			new Class<?>[] { DatasetStore.class }, (proxy, method, arguments) -> switch (method.getName()) {
			case "decideAll" -> decideAll((List<?>) arguments[0]);
			case "undoAll" -> List.of(record(DecisionKind.UNDO, (String) arguments[1]));
			case "samples" -> List.of(sample());
			case "decisions" -> decisions((DecisionQuery) arguments[0]);
			default -> throw new AssertionError(method);
			});
	private int questions;
	private Runnable meanwhile = () -> {
	};
	private final OwnDecisions own = new OwnDecisions(store);

	@Test
	void whoDecidesAgainBeforeTheScreenFollowsHasNoConflictWithHimself() throws DatasetException {
		own.decide(List.of(seen(0)));
		own.decide(List.of(seen(0)));
		assertEquals(2, decisions.size());
	}

	@Test
	void norAfterHisOwnUndo() throws DatasetException {
		long id = own.decide(List.of(seen(0))).get(0).id();
		own.undo(List.of(id), "me");
		own.decide(List.of(seen(id)));
		assertEquals(3, decisions.size());
	}

	@Test
	void whatSomebodyElseDecidedIsToldAndNotOverwritten() throws DatasetException {
		own.decide(List.of(seen(0)));
		record(DecisionKind.EXCLUDE, "anna");
		var conflict = assertThrows(ConflictException.class, () -> own.decide(List.of(seen(0))));
		assertEquals("anna", conflict.others().get(0).author());
		assertEquals(2, decisions.size());
	}

	@Test
	void decisionsOfTheSamePersonInAnotherWorkbenchAreSomebodyElses() {
		record(DecisionKind.EXCLUDE, "me");
		assertThrows(ConflictException.class, () -> own.decide(List.of(seen(0))));
	}

	@Test
	void whoHasSeenTheOthersDecisionMayDecide() throws DatasetException {
		long theirs = record(DecisionKind.EXCLUDE, "anna").id();
		own.decide(List.of(seen(theirs)));
		assertEquals(2, decisions.size());
	}

	@Test
	void whatWasRecordedInAnotherWayIsOnesOwnToo() throws DatasetException {
		own.remember(List.of(record(DecisionKind.RELABEL, "me")));
		own.decide(List.of(seen(0)));
		assertEquals(2, decisions.size());
	}

	@Test
	void aBulkInConflictWithOneselfAsksTheStoreOnce() throws DatasetException {
		own.decide(List.of(seen(0)));
		questions = 0;
		own.decide(IntStream.range(0, 50).mapToObj(i -> seen(0)).toList());
		assertEquals(1, questions);
	}

	@Test
	void whoDecidesBetweenTheRefusalAndTheSecondTryIsNotOverwritten() throws DatasetException {
		own.decide(List.of(seen(0)));
		meanwhile = () -> record(DecisionKind.EXCLUDE, "anna");
		assertThrows(ConflictException.class, () -> own.decide(List.of(seen(0))));
		assertEquals(2, decisions.size());
	}

	private List<Decision> decisions(DecisionQuery query) {
		questions++;
		return decisions.stream().filter(decision -> decision.id() > query.afterId()).toList();
	}

	private List<Decision> decideAll(List<?> requests) throws ConflictException {
		var request = (DecisionRequest) requests.get(0);
		if (request.seen() != DecisionRequest.UNSEEN && request.seen() != sample().lastDecision()) {
			var conflict = new ConflictException("changed", List.of(decisions.get(decisions.size() - 1)));
			meanwhile.run();
			throw conflict;
		}
		return List.of(record(request.kind(), request.author()));
	}

	private Decision record(DecisionKind kind, String author) {
		var state = new LabelState(1, List.of(), SampleState.CONFIRMED);
		var decision = new Decision(decisions.size() + 1L, SAMPLE, kind, -1, state, state, author, Instant.EPOCH, "", "", 0, 0);
		decisions.add(decision);
		return decision;
	}

	/** After an undo no decision holds. */
	private SampleRecord sample() {
		Decision last = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
		long holds = last == null || last.kind() == DecisionKind.UNDO ? 0 : last.id();
		return new SampleRecord(SAMPLE, 0, "a.png", 1, 1, "PNG", 1, 0, "", 0, null, 1, 1, List.of(), SampleState.OPEN, false, null,
				holds, "");
	}

	private static DecisionRequest seen(long decision) {
		return DecisionRequest.keep(SAMPLE, "me").withSeen(decision);
	}
}
