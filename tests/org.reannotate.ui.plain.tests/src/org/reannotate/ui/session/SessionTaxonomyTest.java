package org.reannotate.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.model.Category;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;

class SessionTaxonomyTest {

	@Test
	void offersWhatIsNotMergedAndFollowsMerges() {
		SessionTaxonomy taxonomy = Findings.taxonomy();
		assertEquals(java.util.List.of(1, 2, 3), taxonomy.categories().stream().map(CategoryRecord::id).toList());
		assertEquals(1, taxonomy.resolve(4));
		assertEquals(99, taxonomy.resolve(99));
		assertEquals("animals/tomcat", taxonomy.path(4));
		assertEquals("", taxonomy.path(CategoryRecord.NONE));
		assertNull(taxonomy.category(99));
	}

	@Test
	void readsKeysAndColoursFromTheTree() {
		Taxonomy tree = ModelFactory.eINSTANCE.createTaxonomy();
		Category animals = ModelFactory.eINSTANCE.createCategory();
		animals.setId(9);
		Category dog = ModelFactory.eINSTANCE.createCategory();
		dog.setId(2);
		dog.setKey(" 7 ");
		dog.setColour("#102030");
		animals.getChildren().add(dog);
		tree.getCategories().add(animals);
		var taxonomy = new SessionTaxonomy(Findings.records(), tree);
		assertEquals("7", taxonomy.key(2));
		assertEquals("#102030", taxonomy.colour(2));
		assertEquals("", taxonomy.key(1));
	}
}
