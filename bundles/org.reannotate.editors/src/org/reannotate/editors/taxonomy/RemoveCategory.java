package org.reannotate.editors.taxonomy;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;

/**
 * Removes a category that has none below it. Whether labels name it is for the store to say, which refuses then.
 *
 * @param category its id, or 0 when it was not known yet: then it is found by its place
 * @param parent   id of the category above, or {@link TaxonomyTree#ROOT}
 */
public record RemoveCategory(int category, int parent, String name) implements TaxonomyStep {

	@Override
	public TaxonomyStep apply(TaxonomyTree tree) throws DatasetException {
		@Nullable
		Category removed = category == 0 ? tree.named(parent, name) : tree.get(category);
		if (removed == null) {
			throw new DatasetException(Messages.TaxonomyTree_gone);
		}
		if (!removed.getChildren().isEmpty()) {
			throw new DatasetException(NLS.bind(Messages.RemoveCategory_notEmpty, name));
		}
		int above = TaxonomyTree.parentOf(removed);
		EList<Category> siblings = tree.siblings(removed);
		int index = siblings.indexOf(removed);
		siblings.remove(index);
		return new InsertCategory(above, index, EcoreUtil.copy(removed));
	}
}
