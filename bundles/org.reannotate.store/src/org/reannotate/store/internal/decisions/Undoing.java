package org.reannotate.store.internal.decisions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;

/**
 * Takes decisions back, inside one transaction. At any time one decision of a sample holds (or none). A decision can
 * be taken back while it is the one that holds; then the one before it holds again. An undo can be taken back while
 * the sample is as the undo left it; then its decision holds again. That is recorded as a new decision, but the one
 * that holds is the first: so decisions that were undone after it still find the sample as they knew it.
 */
public final class Undoing {

	private final Connection connection;
	private final StoreState state;
	private final String author;

	private Undoing(Connection connection, StoreState state, String author) {
		this.connection = connection;
		this.state = state;
		this.author = author;
	}

	/** Takes back all of them, in the order given. */
	public static List<Decision> undo(Connection connection, StoreState state, List<Long> decisionIds, String author)
			throws SQLException, DatasetException {
		Undoing undoing = new Undoing(connection, state, author);
		List<Decision> undone = new ArrayList<>(decisionIds.size());
		for (long id : decisionIds) {
			undone.add(undoing.undo(id));
		}
		return undone;
	}

	private Decision undo(long id) throws SQLException, DatasetException {
		StoredDecision stored = decision(id);
		SampleLabel sample = SampleLabel.read(connection, new int[] { stored.decision().sampleId() })
				.get(stored.decision().sampleId());
		if (!stored.decision().author().equals(author)) {
			throw new DatasetException("The decision about " + sample.path() + " was made by "
					+ stored.decision().author() + ". Only who made a decision can take it back; decide anew instead.");
		}
		return stored.decision().kind() == DecisionKind.UNDO ? again(stored.decision(), sample)
				: back(id, first(stored), sample);
	}

	/** Returns the decision that was made in the first place, where one was taken back and made again. */
	private StoredDecision first(StoredDecision stored) throws SQLException, DatasetException {
		StoredDecision first = stored;
		while (first.decision().undoes() != 0) {
			first = decision(first.decision().undoes());
		}
		return first;
	}

	private Decision back(long id, StoredDecision stored, SampleLabel sample) throws SQLException, DatasetException {
		Decision decision = stored.decision();
		requireHolds(sample, decision.id());
		LabelState before = stored.previous() == 0 ? sample.given() : decision(stored.previous()).decision().to();
		Decision undo = new Decision(state.newDecision(), sample.id(), DecisionKind.UNDO, decision.categoryId(),
				sample.current(), before, author, Micros.now(), "", decision.runName(), decision.findingId(),
				id);
		write(undo, stored.previous(), sample.with(before, stored.previous()));
		return undo;
	}

	private Decision again(Decision undo, SampleLabel sample) throws SQLException, DatasetException {
		StoredDecision stored = first(decision(undo.undoes()));
		requireHolds(sample, stored.previous());
		Decision decision = stored.decision();
		Decision again = new Decision(state.newDecision(), sample.id(), decision.kind(), decision.categoryId(),
				sample.current(), decision.to(), author, Micros.now(), decision.reason(), decision.runName(),
				decision.findingId(), undo.id());
		write(again, stored.previous(), sample.with(decision.to(), decision.id()));
		return again;
	}

	private StoredDecision decision(long id) throws SQLException, DatasetException {
		StoredDecision stored = DecisionRows.byId(connection, id);
		if (stored == null) {
			throw new DatasetException("There is no decision with the number " + id + ".");
		}
		return stored;
	}

	private void requireHolds(SampleLabel sample, long expected) throws SQLException, DatasetException {
		if (sample.lastDecision() == expected) {
			return;
		}
		String by = sample.lastDecision() == 0 ? "a decision about it was taken back"
				: decision(sample.lastDecision()).decision().author() + " decided about it";
		throw new DatasetException("This cannot be undone: the sample " + sample.path() + " was changed since (" + by
				+ "). Decide anew instead.");
	}

	private void write(Decision decision, long previous, SampleLabel after) throws SQLException {
		DecisionRows.insert(connection, List.of(new StoredDecision(decision, previous)));
		SampleLabel.write(connection, List.of(after));
		state.touch(Change.DECISIONS, after.id());
	}
}
