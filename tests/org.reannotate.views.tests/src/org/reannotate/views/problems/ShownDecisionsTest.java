package org.reannotate.views.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.store.StoresComponent;

class ShownDecisionsTest {

	private static final DecisionRequest FIX = DecisionRequest.exclude(1, "ann");

	@TempDir
	Path folder;
	private DatasetStore store;

	@BeforeEach
	void create() throws Exception {
		store = new StoresComponent().create(folder.resolve("dataset"), "test",
				List.of(Files.createDirectories(folder.resolve("images"))));
		store.importSamples(List.of(new ImportedSample("broken.png", List.of("a"), null, new byte[0], 0, 64, 48, 1000, 5,
				"png", "truncated")).iterator(), ImportOptions.of("ann", "test"), new NullProgressMonitor());
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private ShownDecisions shown() throws Exception {
		DatasetProblem problem = ProblemFinder.find(store, List.of(), null).get(0);
		var shown = new ShownDecisions();
		shown.offered(Map.of(problem.samples().get(0), problem.seen().get(0)));
		return shown;
	}

	private List<DecisionRequest> fixed(ShownDecisions shown) {
		return shown.asSeen(List.of(FIX), store.index());
	}

	@Test
	void whatSomebodyElseDecidedSinceTheFixWasOfferedIsNotOverwritten() throws Exception {
		ShownDecisions shown = shown();
		long bobs = store.decide(DecisionRequest.keep(1, "bob")).id();
		assertThrows(ConflictException.class, () -> store.decideAll(fixed(shown)));
		assertEquals(bobs, store.index().lastDecision(0));
	}

	@Test
	void whatWasSeenMayBeDecidedAnew() throws Exception {
		store.decide(DecisionRequest.keep(1, "bob"));
		assertEquals(1, store.decideAll(fixed(shown())).size());
	}

	@Test
	void aMarkerThatDoesNotSayWhatWasSeenGoesByWhatHoldsNow() throws Exception {
		store.decide(DecisionRequest.keep(1, "bob"));
		assertEquals(1, store.decideAll(fixed(new ShownDecisions())).size());
	}

	@Test
	void samplesThatAreGoneAreLeftOut() {
		assertEquals(List.of(), new ShownDecisions().asSeen(List.of(DecisionRequest.exclude(7, "ann")), store.index()));
	}
}
