package org.reannotate.editors.taxonomy;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;
import org.reannotate.model.ModelFactory;

/**
 * Makes a category, or makes one again that was removed.
 *
 * @param parent   id of the category above, or {@link TaxonomyTree#ROOT}
 * @param index    place among the siblings; past the end: last
 * @param template what it is to be, without children; its id is the one it had before, or 0. Not to be changed.
 */
public record InsertCategory(int parent, int index, Category template) implements TaxonomyStep {

	/** Makes a category that has nothing but a name. */
	public static InsertCategory named(int parent, int index, String name) {
		Category template = ModelFactory.eINSTANCE.createCategory();
		template.setName(name);
		return new InsertCategory(parent, index, template);
	}

	@Override
	public TaxonomyStep apply(TaxonomyTree tree) throws DatasetException {
		tree.refuseTwin(parent, template.getName());
		Category made = EcoreUtil.copy(template);
		made.setId(0);
		EList<Category> siblings = tree.below(parent);
		siblings.add(Math.max(0, Math.min(index, siblings.size())), made);
		return new RemoveCategory(template.getId(), parent, template.getName());
	}

	/** Learns the id that the store gave; to be called with the tree as it was saved. */
	void learn(TaxonomyTree saved) throws DatasetException {
		Category made = saved.named(parent, template.getName());
		if (made != null && template.getId() != 0) {
			saved.ids().replaced(template.getId(), made.getId());
		}
	}
}
