package org.reannotate.editors.taxonomy;

import org.reannotate.core.dataset.DatasetException;

/**
 * One change to a taxonomy. Immutable; to be applied to any tree of the same dataset.
 *
 * <pre>
 * Taxonomy tree = store.readTaxonomy();
 * TaxonomyStep back = new SetText(7, CategoryText.NAME, "bar", "pub").apply(new TaxonomyTree(tree, ids));
 * store.saveTaxonomy(tree, author);
 * </pre>
 */
public sealed interface TaxonomyStep permits SetText, SetChecklist, SetExamples, PlaceCategory, InsertCategory, RemoveCategory,
		StepSequence {

	/**
	 * Changes a tree.
	 *
	 * @return the step that takes this one back
	 * @throws DatasetException when the tree is no longer what the step was made for, with a sentence for the person; the
	 *                          tree is then to be thrown away
	 */
	TaxonomyStep apply(TaxonomyTree tree) throws DatasetException;
}
