package org.reannotate.editors.blind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.sample.palette.PaletteContent;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.session.SessionTaxonomy;

/** The categories in an order that says nothing about the image: by path, those with a key of their own on that key. */
final class BlindPalette {

	private BlindPalette() {
	}

	static PaletteContent of(SessionTaxonomy taxonomy) {
		List<CategoryRecord> categories = new ArrayList<>(
				taxonomy.categories().stream().filter(record -> !record.merged()).toList());
		categories.sort(Comparator.comparing(CategoryRecord::path));
		Map<Integer, String> paths = new HashMap<>();
		Map<Integer, String> colours = new HashMap<>();
		for (CategoryRecord category : categories) {
			paths.put(category.id(), category.path());
			String colour = taxonomy.colour(category.id());
			if (!colour.isEmpty()) {
				colours.put(category.id(), colour);
			}
		}
		List<Integer> ids = categories.stream().map(CategoryRecord::id).toList();
		return new PaletteContent(ids, LabelKeys.assign(taxonomy, ids), paths, colours, Map.of(), CategoryRecord.NONE,
				Set.of(), CategoryRecord.NONE);
	}
}
