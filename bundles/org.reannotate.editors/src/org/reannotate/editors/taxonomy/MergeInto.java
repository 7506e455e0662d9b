package org.reannotate.editors.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * Lets categories count for the one with a path, and takes it back any number of times: categories that were made on the
 * way ({@code a}, {@code a/b} and {@code a/b/c}) go again with it, unless they were used meanwhile. Blocks; not for the
 * UI thread, and one call after the other.
 */
public final class MergeInto {

	private final CategoryIds ids;
	private final List<Integer> from;
	private final String target;
	private final String reason;
	private final String author;
	private long merge;
	/** Each before those above it. */
	private List<Integer> made = List.of();

	/**
	 * @param from   ids of the categories; the target may be among them
	 * @param target path of the category that stands for them; made where it does not exist
	 */
	public MergeInto(CategoryIds ids, List<Integer> from, String target, String reason, String author) {
		this.ids = ids;
		this.from = List.copyOf(from);
		this.target = target;
		this.reason = reason;
		this.author = author;
	}

	/** Merges, also again after it was undone. A merge that is refused leaves no new category. */
	public void execute(DatasetStore store) throws DatasetException {
		Set<Integer> before = store.categories().stream().map(CategoryRecord::id).collect(Collectors.toSet());
		int into = store.ensureCategory(target);
		made = made(store, into, before);
		List<Integer> others = from.stream().map(ids::current).filter(id -> id != into).toList();
		try {
			merge = store.merge(others, into, author, reason).id();
		} catch (DatasetException refused) {
			removeMade(store);
			throw refused;
		}
	}

	/** Takes the merge apart. */
	public void undo(DatasetStore store) throws DatasetException {
		store.unmerge(merge, author);
		removeMade(store);
	}

	private static List<Integer> made(DatasetStore store, int category, Set<Integer> before) {
		Map<Integer, Integer> parents = store.categories().stream()
				.collect(Collectors.toMap(CategoryRecord::id, CategoryRecord::parent));
		var made = new ArrayList<Integer>();
		for (int id = category; parents.containsKey(id) && !before.contains(id); id = parents.get(id)) {
			made.add(id);
		}
		return made;
	}

	private void removeMade(DatasetStore store) {
		var editing = new TaxonomyEditing(store, ids);
		try {
			for (int id : made) {
				if (isUsed(store, id)) {
					return;
				}
				editing.run(new RemoveCategory(id, TaxonomyTree.ROOT, ""), author);
			}
		} catch (DatasetException e) {
			// something names it: it stays, empty, with those above it, and can be deleted by hand
			ILog.of(MergeInto.class).info(e.getMessage());
		}
	}

	private static boolean isUsed(DatasetStore store, int id) throws DatasetException {
		return store.categories().stream().anyMatch(record -> record.parent() == id) || store.impact(List.of(id)).any();
	}
}
