package org.reannotate.editors.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;

class TaxonomyStepTest {

	/** animals (1): cat (2), dog (3); plants (4). */
	private final Taxonomy taxonomy = ModelFactory.eINSTANCE.createTaxonomy();
	private final CategoryIds ids = new CategoryIds();

	TaxonomyStepTest() {
		Category animals = category(1, "animals");
		animals.getChildren().add(category(2, "cat"));
		animals.getChildren().add(category(3, "dog"));
		taxonomy.getCategories().add(animals);
		taxonomy.getCategories().add(category(4, "plants"));
	}

	private static Category category(int id, String name) {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setId(id);
		category.setName(name);
		return category;
	}

	private TaxonomyStep apply(TaxonomyStep step) throws DatasetException {
		return step.apply(new TaxonomyTree(taxonomy, ids));
	}

	@Test
	void everyStepIsTakenBackByItsInverse() throws DatasetException {
		List<TaxonomyStep> steps = List.of(new SetText(2, CategoryText.NAME, "cat", "kitten"),
				new SetText(2, CategoryText.DEFINITION, "", "purrs"), new SetText(4, CategoryText.KEY, "", "1"),
				new SetChecklist(3, List.of(), List.of(new CheckLine(FeatureKind.MUST_NOT, "whiskers"))),
				new SetExamples(3, true, List.of(7, 9), List.of()), new PlaceCategory(3, TaxonomyTree.ROOT, 0),
				new PlaceCategory(3, 1, 0), InsertCategory.named(4, 0, "rose"), new RemoveCategory(2, 1, "cat"),
				new StepSequence(List.of(new PlaceCategory(4, 2, 9), new SetText(4, CategoryText.NAME, "plants", "moss"))));
		for (TaxonomyStep step : steps) {
			Taxonomy before = EcoreUtil.copy(taxonomy);
			TaxonomyStep back = apply(step);
			assertTrue(!EcoreUtil.equals(before, taxonomy), step::toString);
			TaxonomyStep again = apply(back);
			restoreIds();
			assertTrue(EcoreUtil.equals(before, taxonomy), step::toString);
			apply(again);
			restoreIds();
			apply(back);
			restoreIds();
			assertTrue(EcoreUtil.equals(before, taxonomy), step::toString);
		}
	}

	/** What was removed comes back without an id: the store gives a new one. */
	private void restoreIds() {
		taxonomy.getCategories().get(0).getChildren().stream().filter(category -> category.getId() == 0)
				.forEach(category -> category.setId(2));
	}

	@Test
	void whatSomebodyElseChangedSinceIsNotOverwritten() throws DatasetException {
		apply(new SetText(2, CategoryText.DEFINITION, "", "theirs"));
		var mine = new SetText(2, CategoryText.DEFINITION, "", "mine");
		assertThrows(DatasetException.class, () -> apply(mine));
		assertEquals("theirs", CategoryText.DEFINITION.get(taxonomy.getCategories().get(0).getChildren().get(0)));
	}

	@Test
	void examplesThatOthersAddedStay() throws DatasetException {
		TaxonomyStep back = apply(new SetExamples(2, false, List.of(5), List.of()));
		apply(new SetExamples(2, false, List.of(6), List.of()));
		apply(back);
		assertEquals(List.of(6), taxonomy.getCategories().get(0).getChildren().get(0).getExamples());
	}

	@Test
	void siblingsNeverShareAName() {
		assertThrows(DatasetException.class, () -> apply(new SetText(2, CategoryText.NAME, "cat", "dog")));
		assertThrows(DatasetException.class, () -> apply(InsertCategory.named(1, 0, "dog")));
		taxonomy.getCategories().add(category(9, "dog"));
		assertThrows(DatasetException.class, () -> apply(new PlaceCategory(3, TaxonomyTree.ROOT, 0)));
	}

	@Test
	void nothingIsMovedBelowItself() {
		assertThrows(DatasetException.class, () -> apply(new PlaceCategory(1, 2, 0)));
		assertThrows(DatasetException.class, () -> apply(new PlaceCategory(1, 1, 0)));
	}

	@Test
	void aCategoryWithOthersBelowItIsNotRemoved() {
		assertThrows(DatasetException.class, () -> apply(new RemoveCategory(1, TaxonomyTree.ROOT, "animals")));
	}

	@Test
	void stepsAboutACategoryThatIsGoneAreRefused() {
		assertThrows(DatasetException.class, () -> apply(new SetText(77, CategoryText.NAME, "a", "b")));
	}

	@Test
	void laterStepsFindACategoryThatWasMadeAgain() throws DatasetException {
		TaxonomyStep back = apply(new RemoveCategory(2, 1, "cat"));
		apply(back);
		taxonomy.getCategories().get(0).getChildren().get(0).setId(12);
		((InsertCategory) back).learn(new TaxonomyTree(taxonomy, ids));
		apply(new SetText(2, CategoryText.NAME, "cat", "kitten"));
		assertEquals("kitten", taxonomy.getCategories().get(0).getChildren().get(0).getName());
	}
}
