package org.reannotate.editors.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.model.Category;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;

/** Against a store of nothing but categories. */
class MergeIntoTest {

	private Taxonomy stored = ModelFactory.eINSTANCE.createTaxonomy();
	private int nextId = 1;
	private boolean refuses;
	private int used;
	private final DatasetStore store = (DatasetStore) Proxy.newProxyInstance(getClass().getClassLoader(),
			new Class<?>[] { DatasetStore.class }, (proxy, method, arguments) -> switch (method.getName()) {
			case "categories" -> records(stored.getCategories(), -1, "", new ArrayList<>());
			case "ensureCategory" -> ensure((String) arguments[0]);
			case "readTaxonomy" -> EcoreUtil.copy(stored);
			case "saveTaxonomy" -> stored = EcoreUtil.copy((Taxonomy) arguments[0]);
			case "impact" -> new CategoryImpact(((List<?>) arguments[0]).contains(used) ? 1 : 0, 0, 0, 0, 0, 0);
			case "merge" -> merged();
			case "unmerge" -> null;
			default -> throw new UnsupportedOperationException(method.getName());
			});

	MergeIntoTest() {
		ensure("bar");
		ensure("pub");
	}

	private CategoryMerge merged() throws DatasetException {
		if (refuses) {
			throw new DatasetException("refused");
		}
		return new CategoryMerge(1, List.of(1, 2), 3, "ann", Instant.EPOCH, "", null, null);
	}

	private int ensure(String path) {
		List<Category> siblings = stored.getCategories();
		Category found = null;
		for (String name : path.split("/")) {
			List<Category> here = siblings;
			found = here.stream().filter(each -> each.getName().equals(name)).findFirst().orElseGet(() -> {
				Category made = ModelFactory.eINSTANCE.createCategory();
				made.setId(nextId++);
				made.setName(name);
				here.add(made);
				return made;
			});
			siblings = found.getChildren();
		}
		return found == null ? 0 : found.getId();
	}

	private static List<CategoryRecord> records(List<Category> categories, int parent, String prefix,
			List<CategoryRecord> records) {
		for (Category category : categories) {
			records.add(new CategoryRecord(category.getId(), category.getName(), parent, prefix + category.getName(),
					category.getChildren().isEmpty(), -1));
			records(category.getChildren(), category.getId(), prefix + category.getName() + "/", records);
		}
		return records;
	}

	private List<String> paths() {
		return records(stored.getCategories(), -1, "", new ArrayList<>()).stream().map(CategoryRecord::path).toList();
	}

	private MergeInto into(String target) {
		return new MergeInto(new CategoryIds(), List.of(1, 2), target, "", "ann");
	}

	@Test
	void undoRemovesEveryCategoryThatWasMadeOnTheWay() throws DatasetException {
		MergeInto merge = into("drinking/indoors/bar or pub");
		for (int round = 0; round < 2; round++) {
			merge.execute(store);
			assertEquals(List.of("bar", "pub", "drinking", "drinking/indoors", "drinking/indoors/bar or pub"), paths());
			merge.undo(store);
			assertEquals(List.of("bar", "pub"), paths());
		}
	}

	@Test
	void categoriesThatWereThereBeforeStay() throws DatasetException {
		ensure("drinking");
		MergeInto merge = into("drinking/indoors");
		merge.execute(store);
		merge.undo(store);
		assertEquals(List.of("bar", "pub", "drinking"), paths());
	}

	@Test
	void whatWasUsedMeanwhileStaysWithThoseAboveIt() throws DatasetException {
		MergeInto merge = into("drinking/indoors/bar or pub");
		merge.execute(store);
		used = 4;
		merge.undo(store);
		assertEquals(List.of("bar", "pub", "drinking", "drinking/indoors"), paths());
	}

	@Test
	void aMergeThatIsRefusedLeavesNothing() {
		refuses = true;
		assertThrows(DatasetException.class, () -> into("drinking/indoors").execute(store));
		assertEquals(List.of("bar", "pub"), paths());
	}
}
