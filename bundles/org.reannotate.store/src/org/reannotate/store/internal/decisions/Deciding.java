package org.reannotate.store.internal.decisions;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;

/** Makes decisions, inside one transaction. */
public final class Deciding {

	private Deciding() {
	}

	/** Makes all of them, in order: a later one of the same sample builds on the earlier one. */
	public static List<Decision> decide(Connection connection, StoreState state, List<DecisionRequest> requests)
			throws SQLException, DatasetException {
		DecisionRule rule = new DecisionRule(TaxonomyRows.read(connection));
		Map<Integer, SampleLabel> samples = SampleLabel.read(connection,
				requests.stream().mapToInt(DecisionRequest::sampleId).distinct().toArray());
		List<StoredDecision> made = new ArrayList<>(requests.size());
		Instant now = Micros.now();
		for (DecisionRequest request : requests) {
			SampleLabel sample = samples.get(request.sampleId());
			check(request, sample);
			LabelState to = rule.apply(request, sample);
			Decision decision = new Decision(state.newDecision(), sample.id(), request.kind(), rule.category(request),
					sample.current(), to, request.author(), now, request.reason(), request.runName(),
					request.findingId(), 0);
			made.add(new StoredDecision(decision, sample.lastDecision()));
			samples.put(sample.id(), sample.with(to, decision.id()));
			state.touch(Change.DECISIONS, sample.id());
		}
		DecisionRows.insert(connection, made);
		SampleLabel.write(connection, samples.values());
		return made.stream().map(StoredDecision::decision).toList();
	}

	private static void check(DecisionRequest request, @Nullable SampleLabel sample)
			throws DatasetException {
		if (sample == null) {
			throw new DatasetException("There is no sample with the number " + request.sampleId() + ".");
		}
		if (request.author().isBlank()) {
			throw new DatasetException("A decision needs an author. Say who decides about " + sample.path() + ".");
		}
	}
}
