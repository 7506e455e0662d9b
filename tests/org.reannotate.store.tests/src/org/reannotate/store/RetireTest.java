package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.byPath;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.Unmerge;

class RetireTest {

	@TempDir
	Path folder;
	private DatasetStore store;
	private int bar;
	private int pub;
	private int church;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("1", "bar", "church"), sample("2", "pub"), sample("3", "church", "bar"), sample("4", "church"));
		bar = store.ensureCategory("bar");
		pub = store.ensureCategory("pub");
		church = store.ensureCategory("church");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private CategoryRecord category(int id) {
		return store.categories().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
	}

	@Test
	void labelsOfARetiredCategoryCountAsNoneUntilItReturns() throws Exception {
		store.merge(List.of(pub), bar, "ann", "the same");
		CategoryMerge retirement = store.retire(List.of(bar), "ann", "not asked for");

		assertTrue(retirement.retirement() && category(bar).retired() && category(bar).merged());
		assertEquals(List.of("", "", "church"), List.of(label(store, "1"), label(store, "2"), label(store, "3")));
		assertEquals(List.of(), byPath(store, "1").further());
		assertEquals(List.of(), byPath(store, "3").further());
		assertEquals(2, store.count(SampleFilter.ALL.withCategories(Set.of(CategoryRecord.NONE))));
		store.close();
		store = TestDataset.open(folder);
		assertEquals(retirement, store.merges().get(1));
		assertEquals("", label(store, "1"));

		store.unmerge(retirement.id(), "bob");

		assertEquals(List.of("bar", "bar", "church"), List.of(label(store, "1"), label(store, "2"), label(store, "3")));
		assertEquals(List.of(church), byPath(store, "1").further());
		assertEquals(List.of(bar), byPath(store, "3").further());
	}

	@Test
	void theIndexFollowsMergesOfMerges() throws Exception {
		long first = store.merge(List.of(pub), bar, "ann", "").id();
		assertIndexIsAsTheSamples();
		long second = store.merge(List.of(bar), church, "ann", "").id();
		assertIndexIsAsTheSamples();
		long retirement = store.retire(List.of(church), "ann", "").id();
		assertIndexIsAsTheSamples();
		for (long each : new long[] { second, retirement, first }) {
			store.unmerge(each, "ann");
			assertIndexIsAsTheSamples();
		}
	}

	private void assertIndexIsAsTheSamples() throws Exception {
		var index = store.index();
		for (var sample : store.samples(1, 2, 3, 4)) {
			int row = index.row(sample.id());
			assertEquals(List.of(sample.category(), sample.given()), List.of(index.category(row), index.given(row)),
					sample.path());
		}
	}

	@Test
	void labelsGivenMeanwhileStayAndAreListed() throws Exception {
		CategoryMerge retirement = store.retire(List.of(bar), "ann", "");
		store.decide(DecisionRequest.relabel(id(store, "1"), church, "bob"));
		store.decide(DecisionRequest.keep(id(store, "4"), "bob"));

		Unmerge back = store.unmerge(retirement.id(), "ann");

		assertEquals(List.of(id(store, "1")), back.labelledSince());
		assertEquals("church", label(store, "1"));
	}

	@Test
	void nothingCanBeLabelledWithARetiredCategory() throws Exception {
		store.retire(List.of(bar), "ann", "");

		assertRefused(() -> store.decide(DecisionRequest.relabel(id(store, "4"), bar, "ann")), "bar was retired");
		assertRefused(() -> store.decide(DecisionRequest.keep(id(store, "1"), "ann")), "no label");
		assertRefused(() -> store.merge(List.of(pub), bar, "ann", ""), "bar is retired already");
		assertRefused(() -> store.retire(List.of(bar), "ann", ""), "bar is retired already");
	}

	@Test
	void aCategoryWithOthersBelowIsNotRetiredAlone() throws Exception {
		int above = store.ensureCategory("places");
		int below = store.ensureCategory("places/attic");

		assertRefused(() -> store.retire(List.of(above), "ann", ""), "places/attic");
		store.retire(List.of(above, below), "ann", "");
		assertTrue(category(below).retired());
		assertRefused(() -> store.retire(List.of(), "ann", ""), "Name");
	}

	@Test
	void aLabelCanBeTakenAway() throws Exception {
		store.decide(DecisionRequest.relabel(id(store, "1"), CategoryRecord.NONE, "ann"));

		assertEquals("", label(store, "1"));
		assertEquals(SampleState.CORRECTED, byPath(store, "1").state());
		store.undo(byPath(store, "1").lastDecision(), "ann");
		assertEquals("bar", label(store, "1"));
	}

	@Test
	void saysBeforehandWhatAChangeTouches() throws Exception {
		store.merge(List.of(pub), bar, "ann", "the same");
		store.decide(DecisionRequest.relabel(id(store, "4"), pub, "ann"));
		store.undo(store.decide(DecisionRequest.relabel(id(store, "4"), church, "ann")).id(), "ann");
		var taxonomy = store.readTaxonomy();
		taxonomy.getCategories().get(0).getExamples().add(id(store, "1"));
		taxonomy.getCategories().get(0).getCounterExamples().add(id(store, "4"));
		store.saveTaxonomy(taxonomy, "ann");

		assertEquals(new CategoryImpact(3, 1, 3, 0, 0, 2), store.impact(List.of(bar)));
		assertEquals(new CategoryImpact(1, 1, 3, 0, 0, 0), store.impact(List.of(church)));
		assertEquals(false, store.impact(List.of(store.ensureCategory("attic"))).any());
		assertEquals(false, store.impact(List.of()).any());
	}

	@Test
	void examplesStayWithTheirCategory() throws Exception {
		var taxonomy = store.readTaxonomy();
		taxonomy.getCategories().get(0).getExamples().addAll(List.of(3, 1));
		taxonomy.getCategories().get(0).getCounterExamples().add(4);
		store.saveTaxonomy(taxonomy, "ann");
		store.close();
		store = TestDataset.open(folder);

		var read = store.readTaxonomy();

		assertEquals(List.of(3, 1), read.getCategories().get(0).getExamples());
		assertEquals(List.of(4), read.getCategories().get(0).getCounterExamples());
		read.getCategories().get(0).getExamples().add(77);
		assertRefused(() -> store.saveTaxonomy(read, "ann"), "77");
	}
}
