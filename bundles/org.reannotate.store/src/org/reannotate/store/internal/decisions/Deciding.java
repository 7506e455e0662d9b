package org.reannotate.store.internal.decisions;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Makes decisions, inside one transaction. */
public final class Deciding {

	private final Connection connection;
	private final StoreState state;
	private final DecisionRule rule;

	private Deciding(Connection connection, StoreState state, DecisionRule rule) {
		this.connection = connection;
		this.state = state;
		this.rule = rule;
	}

	/** Makes all of them, in order: a later one of the same sample builds on the earlier one. */
	public static List<Decision> decide(Connection connection, StoreState state, List<DecisionRequest> requests)
			throws SQLException, DatasetException {
		DecisionRule rule = new DecisionRule(TaxonomyRows.read(connection), false);
		return new Deciding(connection, state, rule).decide(requests);
	}

	/**
	 * Moves samples from one category to finer ones; further categories stay.
	 *
	 * @param from the category that all of them must carry now
	 */
	public static List<Decision> refine(Connection connection, StoreState state, int from,
			List<DecisionRequest> requests) throws SQLException, DatasetException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		Deciding deciding = new Deciding(connection, state, new DecisionRule(taxonomy, true));
		Map<Integer, SampleLabel> samples = deciding.samples(requests);
		deciding.refuse(requests, samples, Messages.Deciding_notSplit,
				(request, sample) -> taxonomy.resolve(sample.current().category()) == from);
		return deciding.decide(requests, samples);
	}

	private List<Decision> decide(List<DecisionRequest> requests) throws SQLException, DatasetException {
		Map<Integer, SampleLabel> samples = samples(requests);
		refuse(requests, samples, Messages.Deciding_nothingSaved,
				(request, sample) -> request.seen() == DecisionRequest.UNSEEN || request.seen() == sample.lastDecision());
		return decide(requests, samples);
	}

	private Map<Integer, SampleLabel> samples(List<DecisionRequest> requests) throws SQLException, DatasetException {
		Map<Integer, SampleLabel> samples = SampleLabel.read(connection,
				requests.stream().mapToInt(DecisionRequest::sampleId).distinct().toArray());
		for (DecisionRequest request : requests) {
			check(request, samples.get(request.sampleId()));
		}
		return samples;
	}

	private static void check(DecisionRequest request, @Nullable SampleLabel sample) throws DatasetException {
		if (sample == null) {
			throw new DatasetException(NLS.bind(Messages.Deciding_noSample, request.sampleId()));
		}
		if (request.author().isBlank()) {
			throw new DatasetException(NLS.bind(Messages.Deciding_noAuthor, sample.path()));
		}
	}

	private void refuse(List<DecisionRequest> requests, Map<Integer, SampleLabel> samples, String what,
			BiPredicate<DecisionRequest, SampleLabel> right) throws SQLException, DatasetException {
		List<SampleLabel> changed = new ArrayList<>();
		for (DecisionRequest request : requests) {
			SampleLabel sample = samples.get(request.sampleId());
			if (sample != null && !right.test(request, sample)) {
				changed.add(sample);
			}
		}
		if (!changed.isEmpty()) {
			throw Conflicts.of(connection, what, changed);
		}
	}

	private List<Decision> decide(List<DecisionRequest> requests, Map<Integer, SampleLabel> samples)
			throws SQLException, DatasetException {
		List<StoredDecision> made = new ArrayList<>(requests.size());
		Instant now = Micros.now();
		for (DecisionRequest request : requests) {
			SampleLabel sample = samples.get(request.sampleId());
			LabelState to = rule.apply(request, sample);
			Decision decision = new Decision(state.newDecision(), sample.id(), request.kind(), rule.category(request),
					sample.current(), to, request.author(), now, request.reason(), request.runName(),
					request.findingId(), 0);
			made.add(new StoredDecision(decision, sample.lastDecision()));
			samples.put(sample.id(), sample.with(to, decision));
			state.touch(Change.DECISIONS, sample.id());
		}
		DecisionRows.insert(connection, made);
		SampleLabel.write(connection, samples.values());
		return made.stream().map(StoredDecision::decision).toList();
	}
}
