package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;

class DecisionQueryTest {

	private static final DecisionQuery ALL = DecisionQuery.all(100);

	@TempDir
	Path folder;
	private DatasetStore store;
	private final List<Decision> made = new ArrayList<>();
	private int church;
	private int bar;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("Rooms/one.jpg", "bar"), sample("Rooms/two_%.jpg", "bar"));
		church = store.ensureCategory("church");
		bar = store.ensureCategory("bar");
		int one = id(store, "Rooms/one.jpg");
		int two = id(store, "Rooms/two_%.jpg");
		made.add(store.decide(DecisionRequest.relabel(one, church, "ann").withReason("An Altar")));
		made.add(store.decide(DecisionRequest.keep(two, "bob").withFinding("run-1", 3)));
		made.add(store.decide(DecisionRequest.exclude(one, "bob").withReason("100% blurred")));
		made.add(store.undo(made.get(1).id(), "bob"));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private void assertFinds(DecisionQuery query, int... expected) throws Exception {
		assertEquals(Arrays.stream(expected).mapToObj(made::get).toList(), store.decisions(query));
	}

	@Test
	void listsByKind() throws Exception {
		assertFinds(ALL.ofKind(DecisionKind.KEEP), 1);
		assertFinds(ALL.ofKind(DecisionKind.UNDO), 3);
		assertFinds(ALL.ofKind(null), 0, 1, 2, 3);
	}

	@Test
	void listsByCategoryNamedLeftOrReached() throws Exception {
		assertFinds(ALL.about(church), 0, 2);
		assertFinds(ALL.about(bar), 0, 1, 3);
	}

	@Test
	void listsByRun() throws Exception {
		assertFinds(ALL.inRun("run-1"), 1, 3);
	}

	@Test
	void listsByWordsInReasonOrPath() throws Exception {
		assertFinds(ALL.containing("altar"), 0);
		assertFinds(ALL.containing("rooms ONE"), 0, 2);
		assertFinds(ALL.containing("%"), 1, 2, 3);
		assertFinds(ALL.containing("_%"), 1, 3);
		assertFinds(ALL.containing("o_e"));
		assertFinds(ALL.containing("rooms' or 1=1"));
	}

	@Test
	void listsByTime() throws Exception {
		Instant third = made.get(2).time();
		assertFinds(ALL.between(third, null), 2, 3);
		assertFinds(ALL.between(null, third), 0, 1);
		assertFinds(ALL.between(third, third));
	}

	@Test
	void pagesBackwards() throws Exception {
		assertFinds(DecisionQuery.latest(2), 3, 2);
		assertFinds(DecisionQuery.latest(2).before(made.get(2).id()), 1, 0);
		assertFinds(DecisionQuery.latest(9).by("bob").before(made.get(3).id()).after(made.get(1).id()), 2);
	}
}
