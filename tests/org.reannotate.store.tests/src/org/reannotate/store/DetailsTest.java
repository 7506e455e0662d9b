package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Seen;
import org.reannotate.core.details.Shape;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;

class DetailsTest {

	private static final List<Double> BOX = List.of(0.1, 0.2, 1 / 3.0, 1.0);

	@TempDir
	Path folder;
	private DatasetStore store;
	private int bar;
	private int one;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("one.jpg", "bar"), sample("two.jpg", "bar"));
		bar = store.ensureCategory("bar");
		one = id(store, "one.jpg");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private SampleDetails full() {
		return new SampleDetails(one, 0, "ask Ines about the \"counter\"\nشكرا", true,
				List.of(new FeatureCheck(bar, "high chairs", Seen.SEEN), new FeatureCheck(bar, "drinks", Seen.UNSURE)),
				List.of(new ImageObject(bar, Shape.BOX, BOX),
						new ImageObject(-1, Shape.POLYGON, List.of(0.0, 0.0, 1.0, 0.0, 0.5, 1e-9))));
	}

	private int[] asked() {
		return store.index().ids(SampleFilter.ALL.withAsked(true), SampleSort.BY_ID);
	}

	@Test
	void nothingIsNotedAtFirst() throws Exception {
		assertEquals(SampleDetails.none(one), store.details(one));
		assertEquals(0, asked().length);
	}

	@Test
	void keepsWhatAPersonNoted() throws Exception {
		SampleDetails saved = store.saveDetails(full(), "ann");

		assertEquals(full().withVersion(1), saved);
		store.close();
		store = TestDataset.open(folder);
		assertEquals(saved, store.details(one));
		assertArrayEquals(new int[] { one }, asked());
	}

	@Test
	void manyAreReadAtOnceInTheirOrder() throws Exception {
		int two = store.sampleId("two.jpg").getAsInt();
		SampleDetails saved = store.saveDetails(full(), "ann");
		assertEquals(List.of(SampleDetails.none(two), saved, SampleDetails.none(99), saved),
				store.allDetails(two, one, 99, one));
		assertEquals(List.of(), store.allDetails());
	}

	@Test
	void theLatestOnesCount() throws Exception {
		SampleDetails first = store.saveDetails(full(), "ann");
		SampleDetails second = store.saveDetails(first.withAsked(false).withObjects(List.of()).withNote(""), "bob");

		assertEquals(2, second.version());
		assertEquals(second, store.details(one));
		assertEquals(0, asked().length);
	}

	@Test
	void whoSavesOverSomebodyElseIsToldWho() throws Exception {
		store.saveDetails(full(), "ann");

		ConflictException refused = assertThrows(ConflictException.class,
				() -> store.saveDetails(SampleDetails.none(one).withNote("mine"), "bob"));

		assertTrue(refused.getMessage().contains("one.jpg") && refused.getMessage().contains("ann changed them on 20"),
				refused.getMessage());
		assertEquals(full().withVersion(1), store.details(one));
	}

	@Test
	void severalAreSavedAllOrNone() throws Exception {
		int two = store.sampleId("two.jpg").getAsInt();
		store.saveDetails(full(), "ann");
		SampleDetails other = SampleDetails.none(two).withAsked(true);

		assertThrows(ConflictException.class,
				() -> store.saveAllDetails(List.of(other, SampleDetails.none(one).withAsked(true)), "bob"));
		assertEquals(SampleDetails.none(two), store.details(two), "the first one was not kept");

		store.saveAllDetails(List.of(other, full().withVersion(1).withAsked(true)), "bob");
		assertArrayEquals(new int[] { one, two }, asked());
	}

	@Test
	void aFlagOutlivesDecisionsAndImports() throws Exception {
		store.saveDetails(full(), "ann");
		store.decide(DecisionRequest.relabel(one, store.ensureCategory("church"), "ann"));
		assertArrayEquals(new int[] { one }, asked());
		load(store, sample("one.jpg", "church"), sample("three.jpg"));
		assertArrayEquals(new int[] { one }, asked());
	}

	@Test
	void refusesWhatIsNoOutlineAndNoCategory() throws Exception {
		List<Double> outside = new ArrayList<>(BOX);
		outside.set(2, 1.01);
		List<Double> noNumber = new ArrayList<>(BOX);
		noNumber.set(0, Double.NaN);
		for (List<Double> points : List.of(outside, noNumber)) {
			assertRefused(() -> saveObject(new ImageObject(bar, Shape.BOX, points)), "leaves the image");
		}
		assertRefused(() -> saveObject(new ImageObject(bar, Shape.BOX, List.of(0.1, 0.2))), "A box has two");
		assertRefused(() -> saveObject(new ImageObject(bar, Shape.POLYGON, BOX)), "polygon three");
		assertRefused(() -> saveObject(new ImageObject(bar, Shape.POLYGON, Collections.nCopies(20_002, 0.5))), "10000");
		assertRefused(() -> saveObject(new ImageObject(99, Shape.BOX, BOX)), "99");
		assertRefused(() -> store.saveDetails(SampleDetails.none(one).withChecks(
				List.of(new FeatureCheck(bar, "a", Seen.SEEN), new FeatureCheck(bar, "a", Seen.UNSURE))), "ann"), "twice");
		assertRefused(() -> store.saveDetails(SampleDetails.none(77), "ann"), "77");
		assertEquals(SampleDetails.none(one), store.details(one));
	}

	private void saveObject(ImageObject object) throws Exception {
		store.saveDetails(SampleDetails.none(one).withObjects(List.of(object)), "ann");
	}

	@Test
	void othersAreToldWhichSampleItWas() throws Exception {
		BlockingQueue<StoreEvent> events = new LinkedBlockingQueue<>();
		try (DatasetStore other = TestDataset.open(folder)) {
			other.addListener(events::add);
			store.saveDetails(full(), "ann");

			StoreEvent event = events.poll(5, TimeUnit.SECONDS);

			assertTrue(event != null && event.changes().contains(Change.DETAILS) && event.concerns(one)
					&& !event.concerns(one + 1));
			assertEquals(1, other.count(SampleFilter.ALL.withAsked(true)));
		}
	}

	@Test
	void aCategoryWithObjectsCannotBeRemoved() throws Exception {
		int chair = store.ensureCategory("chair");
		saveObject(new ImageObject(chair, Shape.BOX, BOX));
		var taxonomy = store.readTaxonomy();
		taxonomy.getCategories().removeIf(each -> each.getId() == chair);

		assertRefused(() -> store.saveTaxonomy(taxonomy, "ann"), "chair", "objects");
		assertEquals(1, store.impact(List.of(chair)).objects());
	}
}
