package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.blind.BlindAnswer;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.DecisionRequest;

class BlindAnswerTest {

	@TempDir
	Path folder;
	private DatasetStore store;
	private int bar;
	private int pub;
	private int church;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("1", "bar", "church"), sample("2", "pub"), sample("3", "church"));
		bar = store.ensureCategory("bar");
		pub = store.ensureCategory("pub");
		church = store.ensureCategory("church");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void isComparedWithTheLabelOfThatMomentAndChangesNone() throws Exception {
		assertTrue(store.answerBlind(id(store, "1"), bar, "ann").agreed());
		assertTrue(store.answerBlind(id(store, "1"), church, "bob").agreed(), "a further category");
		BlindAnswer other = store.answerBlind(id(store, "2"), bar, "ann");
		assertFalse(other.agreed());
		assertEquals(pub, other.label());
		store.decide(DecisionRequest.relabel(id(store, "2"), bar, "ann"));
		assertTrue(store.answerBlind(id(store, "2"), bar, "bob").agreed(), "it was relabelled meanwhile");
		assertEquals("church", label(store, "3"));
		List<BlindAnswer> before = store.blindAnswers();
		store.close();
		store = TestDataset.open(folder);
		assertEquals(before, store.blindAnswers());
		assertEquals(List.of(true, true, false, true), before.stream().map(BlindAnswer::agreed).toList());
	}

	@Test
	void mergedCategoriesAreOne() throws Exception {
		store.merge(List.of(pub), bar, "ann", "the same");
		assertTrue(store.answerBlind(id(store, "2"), bar, "ann").agreed());
		BlindAnswer answer = store.answerBlind(id(store, "1"), pub, "ann");
		assertTrue(answer.agreed());
		assertEquals(bar, answer.categoryId());
	}

	@Test
	void theFirstAnswerOfAPersonCounts() throws Exception {
		store.answerBlind(id(store, "1"), pub, "ann");
		assertRefused(() -> store.answerBlind(id(store, "1"), bar, "ann"), "ann", "first answer");
		assertEquals(1, store.blindAnswers().size());
		assertFalse(store.takeBackBlind(id(store, "1"), "bob"));
		assertTrue(store.takeBackBlind(id(store, "1"), "ann"));
		assertTrue(store.answerBlind(id(store, "1"), bar, "ann").agreed());
	}

	@Test
	void unknownSamplesAndCategoriesAreRefused() throws Exception {
		assertRefused(() -> store.answerBlind(4711, bar, "ann"), "4711");
		assertRefused(() -> store.answerBlind(id(store, "1"), 4711, "ann"), "category");
		store.retire(List.of(church), "ann", "");
		assertRefused(() -> store.answerBlind(id(store, "1"), church, "ann"), "category");
		assertEquals(List.of(), store.blindAnswers());
	}

	@Test
	void othersAreTold() throws Exception {
		var told = new CountDownLatch(1);
		store.addListener(event -> {
			if (event.changes().contains(Change.DETAILS)) {
				told.countDown();
			}
		});
		store.answerBlind(id(store, "3"), church, "ann");
		assertTrue(told.await(10, TimeUnit.SECONDS));
	}
}
