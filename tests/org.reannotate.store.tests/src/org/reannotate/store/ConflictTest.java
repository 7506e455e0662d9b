package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.byPath;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.model.Taxonomy;

/** Two people, one dataset: the later one is told, and nothing of the earlier one is lost. */
class ConflictTest {

	@TempDir
	Path folder;
	private DatasetStore ann;
	private DatasetStore bob;
	private int bar;
	private int church;
	private int one;
	private int two;

	@BeforeEach
	void create() throws Exception {
		ann = TestDataset.create(folder);
		load(ann, sample("one.jpg", "bar"), sample("two.jpg", "bar"), sample("three.jpg"));
		bob = TestDataset.open(folder);
		bar = ann.ensureCategory("bar");
		church = ann.ensureCategory("church");
		one = id(ann, "one.jpg");
		two = id(ann, "two.jpg");
	}

	@AfterEach
	void close() throws Exception {
		bob.close();
		ann.close();
	}

	@Test
	void howManyOtherImagesWereChangedIsSaidInWords() throws Exception {
		int three = id(ann, "three.jpg");
		for (int sample : new int[] { one, two, three }) {
			ann.decide(DecisionRequest.relabel(sample, church, "ann"));
		}
		assertEquals(".", others(one));
		assertEquals(". So was another image.", others(one, two));
		assertEquals(". So were 2 other images.", others(one, two, three));
	}

	/** What is said after the time of the first image's decision. */
	private String others(int... samples) {
		ConflictException refused = assertThrows(ConflictException.class, () -> bob.decideAll(
				Arrays.stream(samples).mapToObj(sample -> DecisionRequest.relabel(sample, bar, "bob").withSeen(0)).toList()));
		return refused.getMessage().replaceFirst(".*\\d\\d:\\d\\d:\\d\\d", "").replace(" Look at it again and decide anew.", "");
	}

	@Test
	void theSecondWhoDecidesWithoutHavingSeenTheFirstIsToldWhoDecidedWhat() throws Exception {
		Decision first = ann.decide(DecisionRequest.relabel(one, church, "ann").withSeen(0));

		ConflictException refused = assertThrows(ConflictException.class,
				() -> bob.decide(DecisionRequest.keep(one, "bob").withSeen(0)));

		assertEquals(List.of(first), refused.others());
		assertTrue(refused.getMessage().contains("one.jpg") && refused.getMessage().contains("ann labelled it church on 20"),
				refused.getMessage());
		assertEquals("church", label(bob, "one.jpg"));
		assertEquals(1, bob.decisions(DecisionQuery.all(9)).size());
	}

	@Test
	void whoSawTheDecisionMayDecideAnew() throws Exception {
		Decision first = ann.decide(DecisionRequest.relabel(one, church, "ann").withSeen(0));
		Decision second = bob.decide(DecisionRequest.relabel(one, bar, "bob").withSeen(first.id()));

		assertEquals(second.id(), byPath(ann, "one.jpg").lastDecision());
		ann.decide(DecisionRequest.relabel(one, church, "ann"));
		assertEquals("church", label(ann, "one.jpg"), "unseen: whatever others decided");
	}

	@Test
	void aBulkIsRefusedAsAWhole() throws Exception {
		ann.decide(DecisionRequest.exclude(two, "ann"));
		ann.decide(DecisionRequest.exclude(one, "ann"));

		ConflictException refused = assertThrows(ConflictException.class, () -> bob.decideAll(
				List.of(DecisionRequest.relabel(id(bob, "three.jpg"), church, "bob").withSeen(0),
						DecisionRequest.relabel(two, church, "bob").withSeen(0),
						DecisionRequest.relabel(one, church, "bob").withSeen(0))));

		assertEquals(2, refused.others().size());
		assertTrue(refused.getMessage().contains("ann excluded it") && refused.getMessage().contains("another image"),
				refused.getMessage());
		assertEquals("", label(bob, "three.jpg"));
	}

	@Test
	void severalDecisionsAboutOneSampleSawTheSame() throws Exception {
		bob.decideAll(List.of(DecisionRequest.relabel(one, church, "bob").withSeen(0),
				DecisionRequest.also(one, bar, "bob").withSeen(0)));

		assertEquals(List.of(bar), byPath(bob, "one.jpg").further());
	}

	@Test
	void anUndoIsNoConflictForWhoSawTheSampleBefore() throws Exception {
		Decision first = ann.decide(DecisionRequest.relabel(one, church, "ann"));
		ann.undo(first.id(), "ann");

		bob.decide(DecisionRequest.keep(one, "bob").withSeen(0));

		ConflictException refused = assertThrows(ConflictException.class,
				() -> ann.undo(ann.decisions(DecisionQuery.ofSample(one)).get(1).id(), "ann"));
		assertTrue(refused.getMessage().contains("bob kept its label"), refused.getMessage());
	}

	@Test
	void anUndoByAnotherPersonIsToldToo() throws Exception {
		Decision first = ann.decide(DecisionRequest.relabel(one, church, "ann"));
		ann.undo(first.id(), "ann");

		ConflictException refused = assertThrows(ConflictException.class,
				() -> bob.decide(DecisionRequest.keep(one, "bob").withSeen(first.id())));

		assertTrue(refused.getMessage().contains("ann took a decision back"), refused.getMessage());
	}

	@Test
	void whoSavesOldCategoriesIsToldWhoChangedThem() throws Exception {
		Taxonomy mine = bob.readTaxonomy();
		Taxonomy theirs = ann.readTaxonomy();
		theirs.getCategories().get(0).setDefinition("a counter and drinks");
		ann.saveTaxonomy(theirs, "ann");

		ConflictException refused = assertThrows(ConflictException.class, () -> bob.saveTaxonomy(mine, "bob"));

		assertTrue(refused.getMessage().startsWith("ann changed the categories"), refused.getMessage());
	}
}
