package org.reannotate.views.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.store.StoresComponent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

class RevertingTest {

	@TempDir
	Path folder;

	/** The gallery still shows the decision that was taken back: its undo has not come back from the store yet. */
	@Test
	void whoDecidesRightAfterRevertingHasNoConflictWithHimself() throws Exception {
		var sessions = new DatasetSessions(new StoresComponent());
		Path dataset = folder.resolve("dataset");
		sessions.stores().create(dataset, "test", List.of(Files.createDirectories(folder.resolve("images")))).close();
		try (DatasetSession session = sessions.acquire(dataset)) {
			session.store().importSamples(List
					.of(new ImportedSample("1.png", List.of("a"), null, new byte[] { 1 }, 0, 64, 48, 1000, 5, "png", null))
					.iterator(), ImportOptions.of("ann", "test"), new NullProgressMonitor());
			long seen = session.ownDecisions().decide(List.of(DecisionRequest.keep(1, "ann"))).get(0).id();
			var reverting = Reverting.of(session, List.of(seen), "ann");
			reverting.execute(null, null);
			session.ownDecisions().decide(List.of(DecisionRequest.exclude(1, "ann").withSeen(seen)));
			assertEquals(List.of(DecisionKind.KEEP, DecisionKind.UNDO, DecisionKind.EXCLUDE),
					session.store().decisions(DecisionQuery.ofSample(1)).stream().map(decision -> decision.kind()).toList());
		}
	}
}
