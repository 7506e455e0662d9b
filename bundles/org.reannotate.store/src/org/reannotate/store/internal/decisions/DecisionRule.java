package org.reannotate.store.internal.decisions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** What a decision makes of a sample's label. */
final class DecisionRule {

	private final TaxonomySnapshot taxonomy;
	private final boolean keepsFurther;

	/** @param keepsFurther whether further categories stay when the label is changed */
	DecisionRule(TaxonomySnapshot taxonomy, boolean keepsFurther) {
		this.taxonomy = taxonomy;
		this.keepsFurther = keepsFurther;
	}

	/** Returns the category that is meant: a merged one stands for the one it was merged into. */
	int category(DecisionRequest request) throws DatasetException {
		return switch (request.kind()) {
		case RELABEL -> request.categoryId() == CategoryRecord.NONE ? CategoryRecord.NONE : existing(request.categoryId());
		case ACCEPT, ALSO -> existing(request.categoryId());
		case KEEP, EXCLUDE -> none(request.categoryId());
		case UNDO -> throw new DatasetException(Messages.DecisionRule_undo);
		};
	}

	private int existing(int id) throws DatasetException {
		CategoryRecord category = taxonomy.category(id);
		if (category == null) {
			throw new DatasetException(NLS.bind(Messages.DecisionRule_noCategory, id));
		}
		int resolved = taxonomy.resolve(id);
		if (resolved == CategoryRecord.NONE) {
			throw new DatasetException(NLS.bind(Messages.DecisionRule_retired, category.path()));
		}
		return resolved;
	}

	private static int none(int id) throws DatasetException {
		if (id != CategoryRecord.NONE) {
			throw new DatasetException(Messages.DecisionRule_namesNoCategory);
		}
		return id;
	}

	LabelState apply(DecisionRequest request, SampleLabel sample) throws DatasetException {
		LabelState now = sample.current();
		int category = category(request);
		return switch (request.kind()) {
		case RELABEL, ACCEPT -> relabelled(category, sample);
		case KEEP -> kept(now, sample);
		case ALSO -> extended(category, now, sample);
		case EXCLUDE -> new LabelState(now.category(), now.further(), SampleState.EXCLUDED);
		case UNDO -> throw new AssertionError("refused above");
		};
	}

	private LabelState relabelled(int category, SampleLabel sample) {
		List<Integer> further = keepsFurther ? others(sample.current().further(), category) : List.of();
		boolean asGiven = taxonomy.resolve(sample.given().category()) == category
				&& further.equals(sample.given().further());
		return new LabelState(category, further, asGiven ? SampleState.CONFIRMED : SampleState.CORRECTED);
	}

	private List<Integer> others(List<Integer> further, int category) {
		return further.stream().filter(id -> taxonomy.resolve(id) != category).toList();
	}

	private LabelState kept(LabelState now, SampleLabel sample) throws DatasetException {
		requireLabel(now, sample);
		return new LabelState(now.category(), now.further(), SampleState.CONFIRMED);
	}

	private LabelState extended(int category, LabelState now, SampleLabel sample) throws DatasetException {
		requireLabel(now, sample);
		if (taxonomy.resolve(now.category()) == category) {
			throw new DatasetException(NLS.bind(Messages.DecisionRule_sameLabel, sample.path()));
		}
		List<Integer> further = new ArrayList<>(now.further());
		if (further.stream().noneMatch(id -> taxonomy.resolve(id) == category)) {
			further.add(category);
		}
		return new LabelState(now.category(), further, SampleState.EXTENDED);
	}

	private void requireLabel(LabelState now, SampleLabel sample) throws DatasetException {
		if (taxonomy.resolve(now.category()) == CategoryRecord.NONE) {
			throw new DatasetException(NLS.bind(Messages.DecisionRule_noLabel, sample.path()));
		}
	}
}
