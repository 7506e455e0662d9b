package org.reannotate.core.dataset;

import java.util.List;
import java.util.Map;

import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.core.taxonomy.SplitUndo;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.model.Taxonomy;

/** The taxonomy of a dataset: categories, and what was merged, split and retired. A part of {@link DatasetStore}, whose promises hold. */
public interface TaxonomyStore {

	/** Returns all categories by ascending id, merged ones too. From memory. */
	List<CategoryRecord> categories();

	/**
	 * Returns the id of the category with this path ({@code animals/domestic/cat}, upper and lower case matter); makes
	 * it, and those above it, where it does not exist.
	 *
	 * @throws DatasetException when the path has empty segments or the store cannot be written
	 */
	int ensureCategory(String path) throws DatasetException;

	/** Returns the whole taxonomy as a detached tree to edit. */
	Taxonomy readTaxonomy() throws DatasetException;

	/**
	 * Saves an edited taxonomy: categories with id 0 are made, others renamed, moved, described, or, where they are
	 * gone from the tree, removed.
	 *
	 * @return the taxonomy as saved, with ids and the new version
	 * @throws ConflictException when somebody saved another version since it was read
	 * @throws DatasetException  when two siblings have the same name, a name is empty or contains {@code /}, or a removed
	 *                           category carries labels, decisions, objects or merges: {@link #retire} it instead
	 */
	Taxonomy saveTaxonomy(Taxonomy taxonomy, String author) throws DatasetException;

	/**
	 * Lets the labels of some categories count for another one. No label is rewritten.
	 *
	 * @param from   ids of categories that are not merged yet
	 * @param into   id of a category that is not merged and not among {@code from}
	 * @param reason may be empty
	 */
	CategoryMerge merge(List<Integer> from, int into, String author, String reason) throws DatasetException;

	/** Takes a merge apart: labels return to where they were; labels given since stay and are listed. */
	Unmerge unmerge(long mergeId, String author) throws DatasetException;

	/**
	 * Retires categories: their labels count as no label until the retirement is taken apart with {@link #unmerge}. No
	 * label is rewritten. What is merged into them is retired with them.
	 *
	 * @param categories one or more that are not merged or retired yet, and under which no other category lies
	 */
	CategoryMerge retire(List<Integer> categories, String author, String reason) throws DatasetException;

	/**
	 * Splits a category: makes finer ones and labels samples with them. Samples that are named in no part keep the
	 * category.
	 *
	 * @param category a category that is not merged
	 * @param parts    sample ids by the name of the part, in order. A name without {@code /} lies beside the category, one
	 *                 with is a path from the root. A category that exists is used, also one that an undone split left
	 *                 merged into this category. A sample is in one part only, and carries the category now
	 * @throws ConflictException when a sample does not carry the category any more
	 */
	CategorySplit split(int category, Map<String, int[]> parts, String author, String reason) throws DatasetException;

	/**
	 * Undoes a split, by whoever asks: the samples return to the labels they had, but those about which people decided
	 * since; the parts that the split made are merged into the category, so that labels given since count for it.
	 */
	SplitUndo undoSplit(long splitId, String author) throws DatasetException;

	/** Returns all splits by ascending id, undone ones too, without their decisions. */
	List<CategorySplit> splits() throws DatasetException;

	/** Returns what a change of these categories would touch: to be shown before they are merged, split or retired. */
	CategoryImpact impact(List<Integer> categories) throws DatasetException;

	/** Returns all merges and retirements by ascending id, those taken apart too. */
	List<CategoryMerge> merges() throws DatasetException;
}
