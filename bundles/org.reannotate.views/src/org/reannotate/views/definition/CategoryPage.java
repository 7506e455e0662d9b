package org.reannotate.views.definition;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.model.Category;
import org.reannotate.model.Feature;
import org.reannotate.model.FeatureKind;
import org.reannotate.model.Taxonomy;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * What is to be known about a category.
 *
 * @param definition      in words; empty where nobody wrote one
 * @param colour          {@code #rrggbb}, or empty
 * @param key             that labels with it, or empty
 * @param must            what must be seen
 * @param may             what may be seen
 * @param mustNot         what must not be seen
 * @param examples        ids of samples that show it well
 * @param counterExamples ids of samples that are taken for it by mistake
 */
public record CategoryPage(int id, String path, String definition, String colour, String key, List<String> must,
		List<String> may, List<String> mustNot, List<Integer> examples, List<Integer> counterExamples) {

	public CategoryPage {
		must = List.copyOf(must);
		may = List.copyOf(may);
		mustNot = List.copyOf(mustNot);
		examples = List.copyOf(examples);
		counterExamples = List.copyOf(counterExamples);
	}

	/** The pages of these categories, merged ones under what they were merged into; those that are gone are left out. */
	static List<CategoryPage> of(List<Integer> ids, Taxonomy tree, SessionTaxonomy taxonomy) {
		var pages = new ArrayList<CategoryPage>();
		ids.stream().map(taxonomy::resolve).distinct().forEach(id -> {
			Category category = find(tree.getCategories(), id);
			if (category != null) {
				pages.add(of(category, taxonomy.path(id)));
			}
		});
		return pages;
	}

	private static @Nullable Category find(EList<Category> categories, int id) {
		for (Category category : categories) {
			Category found = category.getId() == id ? category : find(category.getChildren(), id);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static CategoryPage of(Category category, String path) {
		return new CategoryPage(category.getId(), path, text(category.getDefinition()), text(category.getColour()),
				text(category.getKey()), features(category, FeatureKind.MUST), features(category, FeatureKind.MAY),
				features(category, FeatureKind.MUST_NOT), category.getExamples(), category.getCounterExamples());
	}

	private static List<String> features(Category category, FeatureKind kind) {
		return category.getChecklist().stream().filter(feature -> feature.getKind() == kind).map(Feature::getText)
				.map(CategoryPage::text).filter(text -> !text.isEmpty()).toList();
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text.strip();
	}
}
