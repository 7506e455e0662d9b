package org.reannotate.views.runs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.protocol.run.RunInfo;

/** Reads what is told about all runs of a dataset. For one job at a time. */
final class RunsReader {

	private final DecisionCount decisions = new DecisionCount();

	/** All runs, newest first. */
	List<RunRow> read(DatasetStore store) throws DatasetException {
		decisions.update(store);
		Map<String, Map<String, Double>> recorded = store.runs().stream()
				.collect(Collectors.toMap(RunRecord::name, RunRecord::metrics, (one, other) -> one));
		Instant now = Instant.now();
		return entries(store).stream()
				.map(entry -> RunRow.of(entry, recorded.getOrDefault(entry.name(), Map.of()), since(entry), now)).toList();
	}

	private static List<RunEntry> entries(DatasetStore store) throws DatasetException {
		try {
			return RunCatalog.of(store).runs();
		} catch (AuditException e) {
			throw new DatasetException(e.getMessage(), e);
		}
	}

	private int since(RunEntry entry) {
		RunInfo info = entry.info();
		return info == null ? 0 : decisions.after(info.lastDecision());
	}
}
