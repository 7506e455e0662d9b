package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.byPath;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.core.taxonomy.SplitUndo;

class SplitTest {

	@TempDir
	Path folder;
	private DatasetStore store;
	private int shop;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("1", "indoor/shop", "church"), sample("2", "indoor/shop"), sample("3", "indoor/shop"),
				sample("4", "church"));
		shop = store.ensureCategory("indoor/shop");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private CategorySplit split(Map<String, int[]> parts) throws Exception {
		return store.split(shop, parts, "ann", "two kinds");
	}

	private Map<String, int[]> bookAndVideo() throws Exception {
		Map<String, int[]> parts = new LinkedHashMap<>();
		parts.put("video store", new int[] { id(store, "2") });
		parts.put("indoor/shop/book store", new int[] { id(store, "1") });
		return parts;
	}

	private List<String> labels() throws Exception {
		return List.of(label(store, "1"), label(store, "2"), label(store, "3"));
	}

	@Test
	void makesCategoriesAndLabelsTheSamplesNamed() throws Exception {
		CategorySplit split = split(bookAndVideo());

		assertEquals(List.of("indoor/shop/book store", "indoor/video store", "indoor/shop"), labels());
		assertEquals(List.of("indoor/video store", "indoor/shop/book store"),
				split.made().stream().map(id -> TestDataset.name(store, id)).toList());
		assertEquals(2, split.decisions().size());
		assertEquals("two kinds", split.decisions().get(0).reason());
		assertEquals(List.of(store.ensureCategory("church")), byPath(store, "1").further(), "further ones stay");
		store.close();
		store = TestDataset.open(folder);
		assertEquals(split.made(), store.splits().get(0).made());
	}

	@Test
	void undoingItReturnsEverySample() throws Exception {
		CategorySplit split = split(bookAndVideo());

		SplitUndo undone = store.undoSplit(split.id(), "bob");

		assertEquals(List.of("indoor/shop", "indoor/shop", "indoor/shop"), labels());
		assertEquals(SampleState.OPEN, byPath(store, "1").state());
		assertEquals(List.of(store.ensureCategory("church")), byPath(store, "1").further());
		assertEquals(2, undone.decisions().size());
		assertEquals(List.of(), undone.labelledSince());
		assertEquals("bob", store.splits().get(0).undoneBy());
		assertRefused(() -> store.undoSplit(split.id(), "ann"), "already", "bob");
		assertRefused(() -> store.undoSplit(99, "ann"), "99");
	}

	@Test
	void labelsGivenSinceStayAndCountForTheCategory() throws Exception {
		CategorySplit split = split(bookAndVideo());
		int video = split.made().get(0);
		store.decide(DecisionRequest.relabel(id(store, "4"), video, "bob"));
		store.decide(DecisionRequest.relabel(id(store, "2"), store.ensureCategory("church"), "bob"));

		SplitUndo undone = store.undoSplit(split.id(), "ann");

		assertEquals(List.of(id(store, "2"), id(store, "4")), undone.labelledSince());
		assertEquals("church", label(store, "2"));
		assertEquals("indoor/shop", label(store, "4"));
		assertNotNull(undone.merge());
		store.unmerge(undone.merge().id(), "ann");
		assertEquals("indoor/video store", label(store, "4"));
	}

	@Test
	void aSplitCanBeMadeAgain() throws Exception {
		store.undoSplit(split(bookAndVideo()).id(), "ann");

		CategorySplit again = split(Map.of("video store", new int[] { id(store, "3") }));

		assertEquals(List.of("indoor/shop", "indoor/shop", "indoor/video store"), labels());
		store.undoSplit(again.id(), "ann");
		assertEquals(List.of("indoor/shop", "indoor/shop", "indoor/shop"), labels());
		assertEquals(List.of("indoor/shop/book store", "indoor/video store"), store.categories().stream()
				.filter(each -> each.mergedInto() == shop).map(each -> each.path()).sorted().toList());
	}

	@Test
	void refusesSamplesThatSomebodyMovedMeanwhile() throws Exception {
		store.decide(DecisionRequest.relabel(id(store, "2"), store.ensureCategory("church"), "bob"));

		ConflictException refused = assertThrows(ConflictException.class, () -> split(bookAndVideo()));

		assertTrue(refused.getMessage().contains("bob labelled it church"), refused.getMessage());
		assertTrue(store.categories().stream().noneMatch(each -> each.name().equals("video store")), "all or none");
	}

	@Test
	void refusesPartsThatAreNone() throws Exception {
		int two = id(store, "2");
		assertRefused(() -> split(Map.of()), "parts");
		assertRefused(() -> split(Map.of("shop", new int[] { two })), "itself");
		assertRefused(() -> split(Map.of("a", new int[] { two }, "b", new int[] { two })), "two parts");
		assertRefused(() -> split(Map.of("a//b", new int[] { two })), "empty name");
		assertRefused(() -> split(Map.of("a", new int[] { 99 })), "99");
		assertEquals("indoor/shop", label(store, "2"));
	}

	@Test
	void aSplitOfACategoryThatWasRetiredSinceIsNotUndoneUnderItsLabels() throws Exception {
		CategorySplit split = split(bookAndVideo());
		long retired = store.retire(List.of(shop, store.ensureCategory("indoor/shop/book store")), "ann", "").id();
		assertRefused(() -> store.undoSplit(split.id(), "ann"), "indoor/shop", "retired");
		assertEquals("indoor/video store", label(store, "2"));
		store.unmerge(retired, "ann");
		store.undoSplit(split.id(), "ann");
		assertEquals("indoor/shop", label(store, "2"));
	}
}
