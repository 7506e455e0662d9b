package org.reannotate.editors.taxonomy;

import java.util.List;

import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.ModelFactory;

/** One line of a category's checklist: what an image of it must, may or must not show. */
public record CheckLine(FeatureKind kind, String text) {

	/** The checklist of a category. */
	public static List<CheckLine> of(Category category) {
		return category.getChecklist().stream().map(feature -> new CheckLine(feature.getKind(), feature.getText())).toList();
	}

	Feature toFeature() {
		Feature feature = ModelFactory.eINSTANCE.createFeature();
		feature.setKind(kind);
		feature.setText(text);
		return feature;
	}
}
