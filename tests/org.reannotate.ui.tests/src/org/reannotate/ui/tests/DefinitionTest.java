package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;
import org.reannotate.views.definition.CategoryPage;
import org.reannotate.views.definition.DefinitionView;
import org.reannotate.views.issues.IncorrectLabelsView;

@ExtendWith(NoErrorsLogged.class)
class DefinitionTest {

	@Test
	void tellsWhatTheLabelOfTheSelectedImageMeansAndWhatIsSuggested() throws Exception {
		ViewBench bench = ViewBench.open("definition", 8);
		DrawnDataset.publishFindings(bench.store);
		define(bench);
		var definition = bench.show(DefinitionView.class, DefinitionView.ID);
		var view = bench.show(IncorrectLabelsView.class, IncorrectLabelsView.ID);
		bench.workbench.waitFor("two issues", () -> view.gallery().content().size() == 2);
		bench.click(view.gallery(), 0);
		bench.workbench.waitFor("both pages", () -> paths(definition).equals(List.of("circles", "rings")));
		CategoryPage rings = bench.workbench.ui(() -> definition.shown().get(1));
		assertEquals("A line that closes, with nothing inside.", rings.definition());
		assertEquals(List.of("a hole"), rings.must());
		assertEquals(2, rings.examples().size());
		bench.screenshot("definition");
		int sample = bench.workbench.ui(() -> view.selectedSamples().get(0));
		bench.store.decide(DecisionRequest.relabel(sample, rings.id(), "bob"));
		bench.workbench.waitFor("one page when they agree", () -> paths(definition).equals(List.of("rings")));
		bench.close();
	}

	private static List<String> paths(DefinitionView view) {
		return view.shown().stream().map(CategoryPage::path).toList();
	}

	private static void define(ViewBench bench) throws Exception {
		var ids = new ArrayList<Integer>();
		bench.store.forEachSample(sample -> ids.add(sample.id()));
		Taxonomy taxonomy = bench.store.readTaxonomy();
		for (Category category : taxonomy.getCategories()) {
			if (category.getName().equals("rings")) {
				category.setDefinition("A line that closes, with nothing inside.");
				category.setColour("#2e9a55");
				category.setKey("r");
				category.getChecklist().add(feature("a hole", FeatureKind.MUST));
				category.getChecklist().add(feature("any colour", FeatureKind.MAY));
				category.getChecklist().add(feature("corners", FeatureKind.MUST_NOT));
				category.getExamples().addAll(ids.subList(8, 10));
				category.getCounterExamples().add(ids.get(0));
			}
		}
		bench.store.saveTaxonomy(taxonomy, "ann");
	}

	private static Feature feature(String text, FeatureKind kind) {
		Feature feature = ModelFactory.eINSTANCE.createFeature();
		feature.setText(text);
		feature.setKind(kind);
		return feature;
	}
}
