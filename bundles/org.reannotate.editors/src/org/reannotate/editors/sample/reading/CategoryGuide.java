package org.reannotate.editors.sample.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.Taxonomy;

/** What people wrote about categories: definitions and checklists. An immutable snapshot of the taxonomy. */
public final class CategoryGuide {

	/** A line of a checklist. */
	public record Line(String feature, FeatureKind kind) {
	}

	/** Before the taxonomy was read. */
	public static final CategoryGuide EMPTY = new CategoryGuide();

	private final Map<Integer, String> definitions = new HashMap<>();
	private final Map<Integer, List<Line>> checklists = new HashMap<>();

	private CategoryGuide() {
	}

	public static CategoryGuide of(Taxonomy taxonomy) {
		var guide = new CategoryGuide();
		taxonomy.getCategories().forEach(guide::read);
		return guide;
	}

	private void read(Category category) {
		String definition = category.getDefinition();
		if (definition != null && !definition.isBlank()) {
			definitions.put(category.getId(), definition.strip());
		}
		List<Line> lines = category.getChecklist().stream().filter(CategoryGuide::written)
				.map(feature -> new Line(feature.getText().strip(), feature.getKind())).distinct().toList();
		if (!lines.isEmpty()) {
			checklists.put(category.getId(), lines);
		}
		category.getChildren().forEach(this::read);
	}

	private static boolean written(Feature feature) {
		return feature.getText() != null && !feature.getText().isBlank();
	}

	/** The definition in words, or empty. */
	public String definition(int categoryId) {
		return definitions.getOrDefault(categoryId, "");
	}

	/** The checklist in its order; may be empty. */
	public List<Line> checklist(int categoryId) {
		return checklists.getOrDefault(categoryId, List.of());
	}
}
