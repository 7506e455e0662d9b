package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.core.taxonomy.SplitUndo;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.editors.taxonomy.CategoryIds;
import org.reannotate.editors.taxonomy.MergeInto;
import org.reannotate.editors.taxonomy.RemoveCategory;
import org.reannotate.editors.taxonomy.StepSequence;
import org.reannotate.editors.taxonomy.TaxonomyEditing;
import org.reannotate.editors.taxonomy.TaxonomyStep;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.decisions.StoreOperation;
import org.reannotate.ui.session.DatasetSession;

/**
 * Changes the categories of a dataset: each call is one step in the dataset's undo history, recorded by a job. What the
 * store refuses is told to the person. Any thread.
 */
public final class CategoryEdits {

	private static final int LONGEST = 40;

	private final DatasetSession session;
	private final CategoryIds ids = new CategoryIds();

	public CategoryEdits(DatasetSession session) {
		this.session = session;
	}

	/** Applies a step to the taxonomy. */
	public Job apply(String label, TaxonomyStep step) {
		return apply(label, step, store -> {
			// nobody waits for it
		});
	}

	/** @param done is called in the job after the step was recorded the first time */
	Job apply(String label, TaxonomyStep step, StoreOperation.Step done) {
		var back = new AtomicReference<TaxonomyStep>();
		var again = new AtomicReference<>(step);
		return run(label, store -> {
			back.set(editing(store).run(step, DecisionAuthor.name()));
			done.run(store);
		}, store -> again.set(editing(store).run(back.get(), DecisionAuthor.name())),
				store -> back.set(editing(store).run(again.get(), DecisionAuthor.name())));
	}

	private TaxonomyEditing editing(DatasetStore store) {
		return new TaxonomyEditing(store, ids);
	}

	private Job run(String label, StoreOperation.Step execute, StoreOperation.Step undo, StoreOperation.Step redo) {
		return Decisions.run(session, new StoreOperation(session, label, execute, undo, redo));
	}

	/**
	 * Lets categories count for another one.
	 *
	 * @param target path of the category that stands for them; made where it does not exist
	 */
	Job merge(List<Integer> from, String target, String reason) {
		var merge = new MergeInto(ids, from, target, reason, DecisionAuthor.name());
		return run(NLS.bind(Messages.CategoryEdits_merge, shortened(target)), merge::execute, merge::undo, merge::execute);
	}

	/** Categories that were removed and came back by undo have other ids. */
	private List<Integer> current(List<Integer> categories) {
		return categories.stream().map(ids::current).toList();
	}

	/**
	 * Deletes categories. Where nothing names them they are removed; else they are retired: their labels count as no
	 * label until that is taken apart.
	 *
	 * @param categories whole branches, each category before those below it
	 */
	Job delete(List<Integer> categories, String name, String reason) {
		var removed = new AtomicReference<TaxonomyStep>();
		var record = new AtomicReference<CategoryMerge>();
		StoreOperation.Step deleting = store -> {
			removed.set(null);
			if (unused(store, categories)) {
				removed.set(editing(store).run(removal(categories), DecisionAuthor.name()));
			} else {
				record.set(store.retire(current(categories), DecisionAuthor.name(), reason));
			}
		};
		return run(NLS.bind(Messages.CategoryEdits_delete, shortened(name)), deleting, store -> {
			TaxonomyStep back = removed.get();
			if (back == null) {
				store.unmerge(record.get().id(), DecisionAuthor.name());
			} else {
				editing(store).run(back, DecisionAuthor.name());
			}
		}, deleting);
	}

	/** From the leaves up. */
	private static TaxonomyStep removal(List<Integer> categories) {
		var steps = new ArrayList<TaxonomyStep>();
		categories.forEach(id -> steps.add(0, new RemoveCategory(id, TaxonomyTree.ROOT, "")));
		return new StepSequence(steps);
	}

	private boolean unused(DatasetStore store, List<Integer> categories) throws DatasetException {
		List<Integer> current = current(categories);
		return !store.impact(current).any()
				&& store.categories().stream().noneMatch(record -> current.contains(record.mergedInto()))
				&& store.merges().stream().noneMatch(
						merge -> current.contains(merge.into()) || merge.from().stream().anyMatch(current::contains));
	}

	/** Labels samples of a category with finer ones. */
	Job split(int category, String name, Map<String, int[]> parts, String reason) {
		var record = new AtomicReference<CategorySplit>();
		return Decisions.run(session, StoreOperation.deciding(session,
				NLS.bind(Messages.CategoryEdits_split, shortened(name)), open -> {
					record.set(open.store().split(ids.current(category), parts, DecisionAuthor.name(), reason));
					open.ownDecisions().remember(record.get().decisions());
				}, open -> undo(open, record.get())));
	}

	private static SplitUndo undo(DatasetSession open, CategorySplit split) throws DatasetException {
		SplitUndo undone = open.store().undoSplit(split.id(), DecisionAuthor.name());
		open.ownDecisions().remember(undone.decisions());
		return undone;
	}

	/**
	 * Takes a merge or retirement apart, however old it is.
	 *
	 * @param done is told, in the job, what people labelled while it held
	 */
	Job takeApart(CategoryMerge merge, String name, Consumer<Unmerge> done) {
		var again = new AtomicReference<CategoryMerge>(merge);
		StoreOperation.Step apart = store -> done.accept(store.unmerge(again.get().id(), DecisionAuthor.name()));
		return run(NLS.bind(Messages.CategoryEdits_takeApart, shortened(name)), apart,
				store -> again.set(merge.into() == CategoryRecord.NONE
						? store.retire(merge.from(), DecisionAuthor.name(), merge.reason())
						: store.merge(merge.from(), merge.into(), DecisionAuthor.name(), merge.reason())),
				apart);
	}

	/** Undoes a split, however old it is; undone itself, the split is made again with the same images in the same parts. */
	Job undoSplit(CategorySplit split, String name) {
		var holds = new AtomicReference<>(split);
		var undone = new AtomicReference<SplitUndo>();
		return Decisions.run(session, StoreOperation.deciding(session,
				NLS.bind(Messages.CategoryEdits_undoSplit, shortened(name)),
				open -> undone.set(undo(open, holds.get())), open -> {
					holds.set(splitAgain(open.store(), undone.get()));
					open.ownDecisions().remember(holds.get().decisions());
				}));
	}

	private static CategorySplit splitAgain(DatasetStore store, SplitUndo undone) throws DatasetException {
		CategorySplit split = undone.split();
		Map<Integer, String> paths = store.categories().stream()
				.collect(Collectors.toMap(CategoryRecord::id, CategoryRecord::path));
		Map<String, int[]> parts = new LinkedHashMap<>();
		for (int part : split.made()) {
			String path = paths.get(part);
			if (path != null) {
				parts.put(path, undone.decisions().stream().filter(decision -> decision.from().category() == part)
						.mapToInt(Decision::sampleId).toArray());
			}
		}
		return store.split(split.category(), parts, DecisionAuthor.name(), split.reason());
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "\u2026";
	}
}
