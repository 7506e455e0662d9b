package org.reannotate.editors.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.model.Category;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;

class TaxonomyEditingTest {

	private Taxonomy stored = ModelFactory.eINSTANCE.createTaxonomy();
	private int nextId = 2;
	private int overtaken;
	private int saves;

	TaxonomyEditingTest() {
		Category bar = ModelFactory.eINSTANCE.createCategory();
		bar.setId(1);
		bar.setName("bar");
		stored.getCategories().add(bar);
	}

	/** A store of nothing but a taxonomy, in which others save as often as {@link #overtaken} says. */
	private DatasetStore store() {
		return (DatasetStore) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { DatasetStore.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "readTaxonomy" -> EcoreUtil.copy(stored);
				case "saveTaxonomy" -> save((Taxonomy) arguments[0]);
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private Taxonomy save(Taxonomy taxonomy) throws DatasetException {
		saves++;
		if (overtaken-- > 0) {
			stored.setVersion(stored.getVersion() + 1);
		}
		if (taxonomy.getVersion() != stored.getVersion()) {
			throw new DatasetException("overtaken");
		}
		stored = EcoreUtil.copy(taxonomy);
		stored.setVersion(taxonomy.getVersion() + 1);
		stored.getCategories().stream().filter(category -> category.getId() == 0)
				.forEach(category -> category.setId(nextId++));
		return EcoreUtil.copy(stored);
	}

	@Test
	void triesAgainWhenSomebodyElseSavedFirst() throws DatasetException {
		overtaken = 2;
		new TaxonomyEditing(store(), new CategoryIds()).run(new SetText(1, CategoryText.NAME, "bar", "pub"), "ann");
		assertEquals("pub", stored.getCategories().get(0).getName());
		assertEquals(3, saves);
	}

	@Test
	void givesUpWhenItIsAlwaysOvertaken() {
		overtaken = 100;
		var editing = new TaxonomyEditing(store(), new CategoryIds());
		assertThrows(DatasetException.class, () -> editing.run(new SetText(1, CategoryText.NAME, "bar", "pub"), "ann"));
		assertEquals("bar", stored.getCategories().get(0).getName());
	}

	@Test
	void undoAndRedoOfACategoryAndOfWhatWasDoneToItWorkInAnyNumber() throws DatasetException {
		var editing = new TaxonomyEditing(store(), new CategoryIds());
		TaxonomyStep removed = editing.run(InsertCategory.named(TaxonomyTree.ROOT, 9, "cafe"), "ann");
		TaxonomyStep unnamed = editing.run(new SetText(2, CategoryText.NAME, "cafe", "coffee shop"), "ann");
		for (int round = 0; round < 3; round++) {
			TaxonomyStep named = editing.run(unnamed, "ann");
			TaxonomyStep inserted = editing.run(removed, "ann");
			assertEquals(1, stored.getCategories().size());
			removed = editing.run(inserted, "ann");
			unnamed = editing.run(named, "ann");
			assertEquals("coffee shop", stored.getCategories().get(1).getName());
		}
	}
}
