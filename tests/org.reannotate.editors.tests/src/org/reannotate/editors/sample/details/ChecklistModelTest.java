package org.reannotate.editors.sample.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.Seen;
import org.reannotate.editors.sample.details.ChecklistModel.Row;
import org.reannotate.editors.sample.reading.CategoryGuide;
import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;

class ChecklistModelTest {

	private static final int BAR = 4;

	private static CategoryGuide guide() {
		Taxonomy taxonomy = ModelFactory.eINSTANCE.createTaxonomy();
		Category bar = ModelFactory.eINSTANCE.createCategory();
		bar.setId(BAR);
		bar.setName("bar");
		taxonomy.getCategories().add(bar);
		feature(bar, "counter", FeatureKind.MUST);
		feature(bar, "drinks", FeatureKind.MUST);
		feature(bar, "low light", FeatureKind.MAY);
		feature(bar, "beds", FeatureKind.MUST_NOT);
		feature(bar, "  ", FeatureKind.MUST);
		return CategoryGuide.of(taxonomy);
	}

	private static void feature(Category category, String text, FeatureKind kind) {
		Feature feature = ModelFactory.eINSTANCE.createFeature();
		feature.setText(text);
		feature.setKind(kind);
		category.getChecklist().add(feature);
	}

	private static List<Row> rows(FeatureCheck... checks) {
		return ChecklistModel.rows(List.of(BAR, BAR, 99), guide(), List.of(checks), id -> "bar");
	}

	@Test
	void showsEachLineOnceWithItsTick() {
		List<Row> rows = rows(new FeatureCheck(BAR, "drinks", Seen.UNSURE), new FeatureCheck(7, "counter", Seen.SEEN));
		assertEquals(List.of("counter", "drinks", "low light", "beds"), rows.stream().map(Row::feature).toList());
		assertNull(rows.get(0).seen());
		assertEquals(Seen.UNSURE, rows.get(1).seen());
		assertEquals(1, rows.stream().filter(Row::first).count());
	}

	@Test
	void ticksAndTakesTheSameTickAway() {
		List<FeatureCheck> once = ChecklistModel.ticked(List.of(), rows().get(0), Seen.SEEN);
		assertEquals(List.of(new FeatureCheck(BAR, "counter", Seen.SEEN)), once);
		Row ticked = rows(once.get(0)).get(0);
		assertEquals(List.of(new FeatureCheck(BAR, "counter", Seen.NOT_SEEN)),
				ChecklistModel.ticked(once, ticked, Seen.NOT_SEEN));
		assertEquals(List.of(), ChecklistModel.ticked(once, ticked, Seen.SEEN));
	}

	@Test
	void goesThroughAllTicksWithOneKey() {
		assertEquals(Seen.SEEN, ChecklistModel.following(null));
		assertEquals(Seen.NOT_SEEN, ChecklistModel.following(Seen.SEEN));
		assertEquals(Seen.UNSURE, ChecklistModel.following(Seen.NOT_SEEN));
		assertNull(ChecklistModel.following(Seen.UNSURE));
	}

	@Test
	void saysWhenThereAreTooFewSignals() {
		String few = ChecklistModel.verdict(
				rows(new FeatureCheck(BAR, "counter", Seen.SEEN), new FeatureCheck(BAR, "drinks", Seen.UNSURE)));
		assertTrue(few.contains("1 of 2"), few);
		assertTrue(few.contains("Exclude"), few);
		String right = ChecklistModel
				.verdict(rows(new FeatureCheck(BAR, "counter", Seen.SEEN), new FeatureCheck(BAR, "drinks", Seen.SEEN)));
		assertTrue(right.contains("all required"), right);
		String against = ChecklistModel.verdict(rows(new FeatureCheck(BAR, "beds", Seen.SEEN)));
		assertTrue(against.startsWith("Against"), against);
		assertEquals("", ChecklistModel.verdict(List.of()));
	}
}
