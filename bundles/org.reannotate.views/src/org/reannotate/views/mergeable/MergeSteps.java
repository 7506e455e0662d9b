package org.reannotate.views.mergeable;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.StoreOperation;
import org.reannotate.ui.session.DatasetSession;

/** Merging and taking apart, each as one step that can be undone and done again. */
final class MergeSteps {

	private MergeSteps() {
	}

	/** Lets categories count for one of them. */
	static StoreOperation merge(DatasetSession session, List<Integer> from, int into, String reason) {
		var merge = new AtomicLong();
		String author = DecisionAuthor.name();
		StoreOperation.Step execute = store -> merge.set(store.merge(from, into, author, reason).id());
		return new StoreOperation(session,
				NLS.bind(Messages.MergeSteps_merge, from.size() + 1, session.taxonomy().path(into)), execute,
				store -> store.unmerge(merge.get(), author));
	}

	/**
	 * Takes a merge apart.
	 *
	 * @param left is told what people labelled meanwhile; in the job
	 */
	static StoreOperation takeApart(DatasetSession session, CategoryMerge merge, Consumer<Unmerge> left) {
		var current = new AtomicLong(merge.id());
		String author = DecisionAuthor.name();
		return new StoreOperation(session,
				NLS.bind(Messages.MergeSteps_takeApart, session.taxonomy().path(merge.into())),
				store -> left.accept(store.unmerge(current.get(), author)),
				store -> current.set(mergeAgain(store, merge, author)));
	}

	private static long mergeAgain(DatasetStore store, CategoryMerge merge, String author) throws DatasetException {
		return store.merge(merge.from(), merge.into(), author, merge.reason()).id();
	}
}
