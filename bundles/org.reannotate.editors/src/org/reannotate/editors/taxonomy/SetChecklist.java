package org.reannotate.editors.taxonomy;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;

/**
 * Gives a category another checklist. Refused when somebody else changed it since.
 *
 * @param before the lines that the person saw
 */
public record SetChecklist(int category, List<CheckLine> before, List<CheckLine> after) implements TaxonomyStep {

	public SetChecklist {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	@Override
	public TaxonomyStep apply(TaxonomyTree tree) throws DatasetException {
		Category edited = tree.get(category);
		List<CheckLine> now = CheckLine.of(edited);
		if (!now.equals(before) && !now.equals(after)) {
			throw new DatasetException(NLS.bind(Messages.SetText_changed, TaxonomyTree.path(edited)));
		}
		edited.getChecklist().clear();
		after.forEach(line -> edited.getChecklist().add(line.toFeature()));
		return new SetChecklist(category, after, before);
	}
}
