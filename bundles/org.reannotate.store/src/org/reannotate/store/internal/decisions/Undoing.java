package org.reannotate.store.internal.decisions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
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
	private final Map<Long, StoredDecision> known = new HashMap<>();
	private final Map<Integer, SampleLabel> samples;
	private final List<StoredDecision> made = new ArrayList<>();

	private Undoing(Connection connection, StoreState state, Collection<Long> ids, String author)
			throws SQLException, DatasetException {
		this.connection = connection;
		this.state = state;
		this.author = author;
		load(ids);
		load(known.values().stream().map(stored -> stored.decision().undoes()).toList());
		load(known.values().stream().map(StoredDecision::previous).toList());
		samples = SampleLabel.read(connection,
				known.values().stream().mapToInt(stored -> stored.decision().sampleId()).distinct().toArray());
	}

	/** Takes back all of them, in the order given. */
	public static List<Decision> undo(Connection connection, StoreState state, List<Long> decisionIds, String author)
			throws SQLException, DatasetException {
		Undoing undoing = new Undoing(connection, state, decisionIds, author);
		for (long id : decisionIds) {
			undoing.requireOwn(undoing.decision(id).decision());
			undoing.undo(id);
		}
		return undoing.write();
	}

	/**
	 * Takes back those of a range of decisions that still hold, whoever made them.
	 *
	 * @param first the first, a relabelling that was decided for itself
	 * @param last  the last one
	 */
	public static List<Decision> undoRange(Connection connection, StoreState state, long first, long last, String author)
			throws SQLException, DatasetException {
		List<Long> holding = DecisionRows.holding(connection, first, last);
		Undoing undoing = new Undoing(connection, state, holding, author);
		for (long id : holding) {
			undoing.undo(id);
		}
		return undoing.write();
	}

	private void load(Collection<Long> ids) throws SQLException {
		known.putAll(DecisionRows.byIds(connection, ids.stream().filter(id -> id != 0 && !known.containsKey(id)).toList()));
	}

	private SampleLabel sample(Decision decision) throws DatasetException {
		SampleLabel sample = samples.get(decision.sampleId());
		if (sample == null) {
			throw new DatasetException(NLS.bind(Messages.Undoing_noSample, decision.sampleId()));
		}
		return sample;
	}

	private void requireOwn(Decision decision) throws DatasetException {
		if (!decision.author().equals(author)) {
			throw new DatasetException(NLS.bind(Messages.Undoing_othersDecision, sample(decision).path(),
					decision.author()));
		}
	}

	private void undo(long id) throws SQLException, DatasetException {
		StoredDecision stored = decision(id);
		if (stored.decision().kind() == DecisionKind.UNDO) {
			again(stored.decision());
		} else {
			back(id, first(stored));
		}
	}

	/** Returns the decision that was made in the first place, where one was taken back and made again. */
	private StoredDecision first(StoredDecision stored) throws SQLException, DatasetException {
		StoredDecision first = stored;
		while (first.decision().undoes() != 0) {
			first = decision(first.decision().undoes());
		}
		return first;
	}

	private void back(long id, StoredDecision stored) throws SQLException, DatasetException {
		Decision decision = stored.decision();
		SampleLabel sample = sample(decision);
		requireHolds(sample, decision.id());
		SampleLabel before = stored.previous() == 0 ? sample.open() : held(sample, stored.previous());
		made(new Decision(state.newDecision(), sample.id(), DecisionKind.UNDO, decision.categoryId(), sample.current(),
				before.current(), author, Micros.now(), "", decision.runName(), decision.findingId(), id),
				stored.previous(), before);
	}

	private SampleLabel held(SampleLabel sample, long id) throws SQLException, DatasetException {
		Decision previous = decision(id).decision();
		return sample.with(previous.to(), previous);
	}

	private void again(Decision undo) throws SQLException, DatasetException {
		StoredDecision stored = first(decision(undo.undoes()));
		Decision decision = stored.decision();
		SampleLabel sample = sample(decision);
		requireHolds(sample, stored.previous());
		made(new Decision(state.newDecision(), sample.id(), decision.kind(), decision.categoryId(), sample.current(),
				decision.to(), author, Micros.now(), decision.reason(), decision.runName(), decision.findingId(),
				undo.id()), stored.previous(), sample.with(decision.to(), decision));
	}

	private StoredDecision decision(long id) throws SQLException, DatasetException {
		StoredDecision stored = known.get(id);
		if (stored == null) {
			stored = DecisionRows.byId(connection, id);
		}
		if (stored == null) {
			throw new DatasetException(NLS.bind(Messages.Undoing_noDecision, id));
		}
		known.put(id, stored);
		return stored;
	}

	private void requireHolds(SampleLabel sample, long expected) throws SQLException, DatasetException {
		if (sample.lastDecision() != expected) {
			throw Conflicts.of(connection, Messages.Undoing_cannotUndo, List.of(sample));
		}
	}

	private void made(Decision decision, long previous, SampleLabel after) {
		StoredDecision stored = new StoredDecision(decision, previous);
		made.add(stored);
		known.put(decision.id(), stored);
		samples.put(after.id(), after);
		state.touch(Change.DECISIONS, after.id());
	}

	private List<Decision> write() throws SQLException {
		DecisionRows.insert(connection, made);
		SampleLabel.write(connection,
				made.stream().map(stored -> stored.decision().sampleId()).distinct().map(samples::get).toList());
		return made.stream().map(StoredDecision::decision).toList();
	}
}
