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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;

class TaxonomyTest {

	@TempDir
	Path folder;
	private DatasetStore store;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("1", "animals/cat"), sample("2", "animals/dog"), sample("3", "bar"));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private List<String> paths() {
		return store.categories().stream().map(each -> each.path()).sorted().toList();
	}

	private static Category find(Taxonomy taxonomy, String name) {
		for (var all = taxonomy.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Category category && category.getName().equals(name)) {
				return category;
			}
		}
		throw new AssertionError(name);
	}

	@Test
	void savesWhatAPersonEdited() throws Exception {
		Taxonomy taxonomy = store.readTaxonomy();
		Category cat = find(taxonomy, "cat");
		cat.setName("house cat");
		cat.setDefinition("Felis catus, \"Katze\" \u2603");
		cat.setColour("#aabbcc");
		cat.setKey("c");
		Feature whiskers = ModelFactory.eINSTANCE.createFeature();
		whiskers.setText("whiskers");
		whiskers.setKind(FeatureKind.MAY);
		cat.getChecklist().add(whiskers);
		find(taxonomy, "bar").getChildren().add(find(taxonomy, "dog"));
		Category pub = ModelFactory.eINSTANCE.createCategory();
		pub.setName("pub");
		taxonomy.getCategories().add(0, pub);

		Taxonomy saved = store.saveTaxonomy(taxonomy, "ann");

		assertEquals(List.of("animals", "animals/house cat", "bar", "bar/dog", "pub"), paths());
		assertEquals("animals/house cat", label(store, "1"), "ids stay, so labels follow the name");
		assertEquals("pub", saved.getCategories().get(0).getName(), "the order of siblings is kept");
		assertTrue(saved.getCategories().get(0).getId() > 0);
		assertTrue(EcoreUtil.equals(saved, store.readTaxonomy()));
		assertEquals("whiskers", find(saved, "house cat").getChecklist().get(0).getText());
	}

	@Test
	void twoCategoriesCanSwapTheirNames() throws Exception {
		Taxonomy taxonomy = store.readTaxonomy();
		find(taxonomy, "cat").setName("x");
		find(taxonomy, "dog").setName("cat");
		find(taxonomy, "x").setName("dog");

		store.saveTaxonomy(taxonomy, "ann");

		assertEquals("animals/dog", label(store, "1"));
	}

	@Test
	void refusesToSaveOverSomebodyElsesChange() throws Exception {
		Taxonomy mine = store.readTaxonomy();
		load(store, sample("4", "new"));

		assertRefused(() -> store.saveTaxonomy(mine, "ann"), "changed the categories since");
		assertTrue(paths().contains("new"));
	}

	@Test
	void refusesToRemoveACategoryInUseAndRemovesOneThatIsNot() throws Exception {
		store.ensureCategory("empty");
		Taxonomy taxonomy = store.readTaxonomy();
		EcoreUtil.remove(find(taxonomy, "bar"));
		assertRefused(() -> store.saveTaxonomy(taxonomy, "ann"), "bar", "cannot be removed");

		Taxonomy again = store.readTaxonomy();
		EcoreUtil.remove(find(again, "empty"));
		store.saveTaxonomy(again, "ann");
		assertFalse(paths().contains("empty"));
	}

	@Test
	void anIdIsNeverGivenTwice() throws Exception {
		int old = store.ensureCategory("empty");
		Taxonomy taxonomy = store.readTaxonomy();
		EcoreUtil.remove(find(taxonomy, "empty"));
		store.saveTaxonomy(taxonomy, "ann");

		assertTrue(store.ensureCategory("other") > old);
	}

	@Test
	void refusesNamesThatCannotBe() throws Exception {
		for (String name : new String[] { "", " ", "a/b" }) {
			Taxonomy taxonomy = store.readTaxonomy();
			find(taxonomy, "bar").setName(name);
			assertRefused(() -> store.saveTaxonomy(taxonomy, "ann"));
		}
		Taxonomy twins = store.readTaxonomy();
		find(twins, "dog").setName("cat");
		assertRefused(() -> store.saveTaxonomy(twins, "ann"), "animals/cat");
		Taxonomy foreign = store.readTaxonomy();
		find(foreign, "dog").setId(4711);
		assertRefused(() -> store.saveTaxonomy(foreign, "ann"), "4711");
	}

	@Test
	void mergedCategoriesCountForTheOtherAndComeApartAgain() throws Exception {
		int cat = store.ensureCategory("animals/cat");
		int dog = store.ensureCategory("animals/dog");

		var merge = store.merge(List.of(cat), dog, "ann", "all the same");

		assertEquals("animals/dog", label(store, "1"));
		assertEquals(dog, store.index().category(store.index().row(id(store, "1"))));
		assertTrue(store.categories().stream().anyMatch(each -> each.id() == cat && each.mergedInto() == dog));
		assertEquals(List.of(merge), store.merges());

		store.unmerge(merge.id(), "bob");

		assertEquals("animals/cat", label(store, "1"));
		assertEquals("animals/dog", label(store, "2"));
		assertEquals(cat, store.index().category(store.index().row(id(store, "1"))));
		assertEquals("bob", store.merges().get(0).undoneBy());
	}

	@Test
	void labelsGivenWhileMergedStayWithTheMergedCategoryAndAreListed() throws Exception {
		int cat = store.ensureCategory("animals/cat");
		int dog = store.ensureCategory("animals/dog");
		store.decide(DecisionRequest.keep(id(store, "2"), "ann"));
		var merge = store.merge(List.of(cat), dog, "ann", "");
		store.decide(DecisionRequest.relabel(id(store, "3"), cat, "ann"));

		var apart = store.unmerge(merge.id(), "ann");

		assertEquals("animals/dog", label(store, "3"));
		assertEquals("animals/cat", label(store, "1"));
		assertEquals(List.of(id(store, "3")), apart.labelledSince());
	}

	@Test
	void mergesOfMergesAreFollowedToTheEnd() throws Exception {
		int cat = store.ensureCategory("animals/cat");
		int dog = store.ensureCategory("animals/dog");
		int bar = store.ensureCategory("bar");
		store.merge(List.of(cat), dog, "ann", "");
		store.merge(List.of(dog), bar, "ann", "");

		assertEquals("bar", label(store, "1"));
	}

	@Test
	void refusesMergesThatMakeNoSense() throws Exception {
		int cat = store.ensureCategory("animals/cat");
		int dog = store.ensureCategory("animals/dog");
		assertRefused(() -> store.merge(List.of(cat), cat, "ann", ""));
		assertRefused(() -> store.merge(List.of(), cat, "ann", ""));
		assertRefused(() -> store.merge(List.of(999), cat, "ann", ""), "999");
		var merge = store.merge(List.of(cat), dog, "ann", "");
		assertRefused(() -> store.merge(List.of(dog), cat, "ann", ""), "merged");
		store.unmerge(merge.id(), "ann");
		assertRefused(() -> store.unmerge(merge.id(), "ann"), "already");
	}

	@Test
	void whatAMergeMadeMayGoWhenItWasTakenApart() throws Exception {
		int bar = store.ensureCategory("bar");
		int made = store.ensureCategory("a place");
		long merge = store.merge(List.of(bar), made, "ann", "").id();
		assertRefused(() -> store.saveTaxonomy(without(made), "ann"), "a place");
		store.unmerge(merge, "ann");
		store.saveTaxonomy(without(made), "ann");
		assertTrue(store.categories().stream().noneMatch(category -> category.id() == made));
		assertEquals(made, store.merges().get(store.merges().size() - 1).into(), "the record stays");
	}

	private Taxonomy without(int category) throws Exception {
		Taxonomy taxonomy = store.readTaxonomy();
		taxonomy.getCategories().removeIf(each -> each.getId() == category);
		return taxonomy;
	}
}
