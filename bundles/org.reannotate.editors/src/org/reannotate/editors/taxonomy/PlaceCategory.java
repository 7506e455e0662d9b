package org.reannotate.editors.taxonomy;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;

/**
 * Moves a category, with all below it, among its siblings or below another one.
 *
 * @param parent id of the category above, or {@link TaxonomyTree#ROOT}
 * @param index  place among the siblings, counted without the category itself; past the end: last
 */
public record PlaceCategory(int category, int parent, int index) implements TaxonomyStep {

	@Override
	public TaxonomyStep apply(TaxonomyTree tree) throws DatasetException {
		Category moved = tree.get(category);
		int formerParent = TaxonomyTree.parentOf(moved);
		int formerIndex = tree.siblings(moved).indexOf(moved);
		if (parent != TaxonomyTree.ROOT && TaxonomyTree.within(tree.get(parent), moved)) {
			throw new DatasetException(NLS.bind(Messages.PlaceCategory_below, moved.getName()));
		}
		Category twin = tree.named(parent, moved.getName());
		if (twin != null && twin != moved) {
			throw new DatasetException(NLS.bind(Messages.TaxonomyTree_twin, moved.getName()));
		}
		tree.siblings(moved).remove(moved);
		EList<Category> siblings = tree.below(parent);
		siblings.add(Math.max(0, Math.min(index, siblings.size())), moved);
		return new PlaceCategory(category, formerParent, formerIndex);
	}
}
