package org.reannotate.editors.taxonomy;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;

/**
 * Gives a category another name, definition, colour or key. Refused when somebody else changed that text since.
 *
 * @param before the text that the person saw
 */
public record SetText(int category, CategoryText text, String before, String after) implements TaxonomyStep {

	@Override
	public TaxonomyStep apply(TaxonomyTree tree) throws DatasetException {
		Category edited = tree.get(category);
		String now = text.get(edited);
		if (!now.equals(before) && !now.equals(after)) {
			throw new DatasetException(NLS.bind(Messages.SetText_changed, TaxonomyTree.path(edited)));
		}
		if (text == CategoryText.NAME && !now.equals(after)) {
			tree.refuseTwin(TaxonomyTree.parentOf(edited), after);
		}
		text.set(edited, after);
		return new SetText(category, text, after, before);
	}
}
