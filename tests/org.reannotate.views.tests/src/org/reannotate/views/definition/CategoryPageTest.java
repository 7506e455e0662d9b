package org.reannotate.views.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;
import org.reannotate.ui.session.SessionTaxonomy;

class CategoryPageTest {

	@Test
	void tellsWhatACategoryMeansAlsoUnderTheNameOfOneThatWasMergedIntoIt() {
		Taxonomy tree = ModelFactory.eINSTANCE.createTaxonomy();
		Category rooms = category(1, "rooms");
		Category bar = category(2, "bar");
		bar.setDefinition(" Where drinks are served at a counter. ");
		bar.setKey("b");
		feature(bar, "bar counter", FeatureKind.MUST);
		feature(bar, "low light", FeatureKind.MAY);
		feature(bar, "bed", FeatureKind.MUST_NOT);
		feature(bar, " ", FeatureKind.MUST);
		bar.getExamples().addAll(List.of(7, 3));
		bar.getCounterExamples().add(9);
		rooms.getChildren().add(bar);
		tree.getCategories().add(rooms);
		var taxonomy = new SessionTaxonomy(List.of(record(1, "rooms", -1), record(2, "rooms/bar", -1), record(3, "pub", 2)),
				tree);

		List<CategoryPage> pages = CategoryPage.of(List.of(3, 2, 99), tree, taxonomy);

		assertEquals(List.of(new CategoryPage(2, "rooms/bar", "Where drinks are served at a counter.", "", "b",
				List.of("bar counter"), List.of("low light"), List.of("bed"), List.of(7, 3), List.of(9))), pages);
	}

	private static Category category(int id, String name) {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setId(id);
		category.setName(name);
		return category;
	}

	private static void feature(Category category, String text, FeatureKind kind) {
		Feature feature = ModelFactory.eINSTANCE.createFeature();
		feature.setText(text);
		feature.setKind(kind);
		category.getChecklist().add(feature);
	}

	private static CategoryRecord record(int id, String path, int mergedInto) {
		return new CategoryRecord(id, path.substring(path.indexOf('/') + 1), -1, path, true, mergedInto);
	}
}
