package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportedSample;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Undo and redo as a person uses them: two stacks, any number of steps. */
class UndoPropertyTest {

	private static final int TRIES = 60;
	private static DatasetStore store;
	private static int nextSample = 1;

	@BeforeContainer
	static void create() throws Exception {
		Path folder = Files.createTempDirectory("reannotate-undo");
		store = TestDataset.create(folder);
		List<ImportedSample> samples = new ArrayList<>();
		for (int i = 0; i < TRIES + 20; i++) {
			samples.add(TestDataset.sample("s" + i, "c0"));
		}
		TestDataset.load(store, samples.toArray(ImportedSample[]::new));
		for (int i = 1; i < 5; i++) {
			store.ensureCategory("c" + i);
		}
	}

	@AfterContainer
	static void close() throws Exception {
		store.close();
	}

	/** What a person sees of a sample. */
	private record Seen(int category, List<Integer> further, Object state) {
		static Seen of(int id) throws DatasetException {
			SampleRecord sample = store.samples(id).get(0);
			int row = store.index().row(id);
			assertEquals(sample.category(), store.index().category(row));
			assertEquals(sample.state(), store.index().state(row));
			return new Seen(sample.category(), sample.further(), sample.state());
		}
	}

	@Property(tries = TRIES)
	void undoGoesBackStepByStepAndRedoForward(@ForAll long seed) throws DatasetException {
		Random random = new Random(seed);
		int sample = nextSample++;
		Deque<Decision> undo = new ArrayDeque<>();
		Deque<Decision> redo = new ArrayDeque<>();
		Deque<Seen> past = new ArrayDeque<>();
		Deque<Seen> future = new ArrayDeque<>();
		for (int step = 0; step < 20; step++) {
			Seen now = Seen.of(sample);
			int choice = random.nextInt(5);
			if (choice < 2 && !undo.isEmpty()) {
				redo.push(store.undo(undo.pop().id(), "ann"));
				future.push(now);
				assertEquals(past.pop(), Seen.of(sample));
			} else if (choice == 2 && !redo.isEmpty()) {
				undo.push(store.undo(redo.pop().id(), "ann"));
				past.push(now);
				assertEquals(future.pop(), Seen.of(sample));
			} else {
				undo.push(store.decide(request(random, sample, now)));
				past.push(now);
				redo.clear();
				future.clear();
			}
		}
	}

	private static DecisionRequest request(Random random, int sample, Seen now) {
		int category = 1 + random.nextInt(5);
		return switch (random.nextInt(4)) {
		case 0 -> DecisionRequest.keep(sample, "ann");
		case 1 -> DecisionRequest.exclude(sample, "ann");
		case 2 -> now.category == category ? DecisionRequest.keep(sample, "ann")
				: DecisionRequest.also(sample, category, "ann");
		default -> DecisionRequest.relabel(sample, category, "ann");
		};
	}
}
