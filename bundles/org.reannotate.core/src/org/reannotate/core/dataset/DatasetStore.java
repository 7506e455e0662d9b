package org.reannotate.core.dataset;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.blind.BlindAnswer;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.Finding;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.query.IntPage;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleQuery;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.core.taxonomy.SplitUndo;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.model.Sample;
import org.reannotate.model.Taxonomy;

/**
 * A dataset: the one place of truth for its taxonomy, samples, decisions, findings and runs. Thread-safe; made by
 * {@link DatasetStores}; whoever opened it closes it.
 * <p>
 * Everything that changes something is one transaction unless it says otherwise, is durable when it returns (also when
 * the process is killed right after), and is seen by {@link #index()} and every later call of the same store. Other
 * stores on the same dataset, in this process or another one, see it within 2 s. All methods block; none may be
 * called on the UI thread but {@link #info()}, {@link #index()}, {@link #categories()}, {@link #query} and
 * {@link #count}, which answer from memory.
 */
public interface DatasetStore extends AutoCloseable {

	DatasetInfo info();

	// taxonomy

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

	// samples

	/**
	 * Adds new samples and changes those that changed at the source; never touches a decision. Samples are written in
	 * batches of some thousands, each a transaction: when this fails or is cancelled, what was imported so far stays,
	 * and nothing is marked missing. A path that comes twice: the last one counts.
	 *
	 * @param samples read once, in this thread
	 * @param monitor advanced by the samples taken; of unknown length
	 * @throws DatasetException           when the store cannot be written, or a path or category path is not valid
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	ImportSummary importSamples(Iterator<ImportedSample> samples, ImportOptions options, IProgressMonitor monitor)
			throws DatasetException;

	/** Returns the samples with these ids, in this order; unknown ids are left out. */
	List<SampleRecord> samples(int... ids) throws DatasetException;

	/** Returns those samples of an image root that have one of these paths, in no particular order. */
	List<SampleRecord> samplesByPath(int root, Collection<String> paths) throws DatasetException;

	/** Returns the id of the sample with this path, in the first image root that has one. */
	OptionalInt sampleId(String path) throws DatasetException;

	/** Hands every sample, missing ones too, to the consumer in the order of ids; memory stays small. */
	void forEachSample(Consumer<SampleRecord> consumer) throws DatasetException;

	/** Returns the samples with these ids, detached, with all that was ever said about their labels. */
	List<Sample> readSamples(int... ids) throws DatasetException;

	/**
	 * Returns the image file of a sample.
	 *
	 * @throws DatasetException when the path, links followed, leads out of the image root
	 */
	Path imagePath(SampleRecord sample) throws DatasetException;

	/** Records perceptual hashes computed after the import. {@code hashes[i]} belongs to {@code sampleIds[i]}. */
	void savePerceptualHashes(int[] sampleIds, long[] hashes) throws DatasetException;

	/**
	 * Gives samples a split where the source named none; {@code splits[i]} is the ordinal of
	 * {@link org.reannotate.core.importing.Split} for {@code sampleIds[i]}, -1 for none. A later import that names a
	 * split wins.
	 */
	void saveSplits(int[] sampleIds, byte[] splits) throws DatasetException;

	/**
	 * Records that files turned out, since the import, to be unreadable or readable again. {@code reasons[i]} says why
	 * the image {@code sampleIds[i]} cannot be used; empty: it can. The next import looks for itself.
	 */
	void saveReadability(int[] sampleIds, String[] reasons) throws DatasetException;

	// lists, from memory

	/** Returns an immutable snapshot of the index over all samples. */
	SampleIndex index();

	/** Returns one page of a list. */
	default IntPage query(SampleQuery query) {
		return index().page(query);
	}

	/** Returns how many samples a filter lets through. */
	default int count(SampleFilter filter) {
		return index().count(filter);
	}

	// blind answers

	/** Returns what people said of images without seeing their labels, oldest first. */
	List<BlindAnswer> blindAnswers() throws DatasetException;

	/**
	 * Records what a person said of an image without seeing its label, and whether that is the label of now. Changes no
	 * label. Emits {@link StoreEvent.Change#DETAILS}.
	 *
	 * @throws DatasetException when sample or category are not there, or this person has answered for the image before
	 */
	BlindAnswer answerBlind(int sampleId, int categoryId, String author) throws DatasetException;

	/** Forgets a person's blind answer, a slip of the hand; returns whether there was one. */
	boolean takeBackBlind(int sampleId, String author) throws DatasetException;

	// decisions

	/**
	 * Records a decision.
	 *
	 * @throws ConflictException when the sample was changed since it was {@linkplain DecisionRequest#seen() seen}
	 * @throws DatasetException  when the sample or category does not exist, or the kind does not fit
	 */
	default Decision decide(DecisionRequest request) throws DatasetException {
		return decideAll(List.of(request)).get(0);
	}

	/**
	 * Records several decisions in one transaction: all or none. Returned in the order of the requests. What a request
	 * {@linkplain DecisionRequest#seen() saw} is compared with what held before all of them.
	 */
	List<Decision> decideAll(List<DecisionRequest> requests) throws DatasetException;

	/**
	 * Takes back a decision. The sample is as it was before (with the imported label of today, where the decision was
	 * its first). Taking back an undo makes the decision again: under its own kind, and with a new id that can be taken
	 * back in turn.
	 *
	 * @param author must be who made the decision
	 * @return the undo, itself a decision
	 * @throws DatasetException when it is somebody else's decision, or the sample was changed since
	 */
	default Decision undo(long decisionId, String author) throws DatasetException {
		return undoAll(List.of(decisionId), author).get(0);
	}

	/** Takes back several decisions in one transaction: all or none. Name later ones of a sample before earlier ones. */
	List<Decision> undoAll(List<Long> decisionIds, String author) throws DatasetException;

	List<Decision> decisions(DecisionQuery query) throws DatasetException;

	// details

	/** Returns what people noted about a sample; {@link SampleDetails#none} when nothing. */
	default SampleDetails details(int sampleId) throws DatasetException {
		return allDetails(sampleId).get(0);
	}

	/** Returns what people noted about samples, in their order; {@link SampleDetails#none} for those without anything. */
	List<SampleDetails> allDetails(int... sampleIds) throws DatasetException;

	/**
	 * Saves what a person noted about a sample.
	 *
	 * @return the details with their new version
	 * @throws ConflictException when somebody saved another version since
	 * @throws DatasetException  when sample or category does not exist, or a shape is none
	 */
	default SampleDetails saveDetails(SampleDetails details, String author) throws DatasetException {
		return saveAllDetails(List.of(details), author).get(0);
	}

	/** Saves what a person noted about several samples, each once, in one transaction: all or none. */
	List<SampleDetails> saveAllDetails(List<SampleDetails> details, String author) throws DatasetException;

	// saved filters

	/** Returns the saved filters by name. */
	List<NamedFilter> filters() throws DatasetException;

	/** Saves a filter under its name, in the place of the one that has it. */
	void saveFilter(NamedFilter filter, String author) throws DatasetException;

	/** Forgets a filter; does nothing when there is none of this name. */
	void deleteFilter(String name) throws DatasetException;

	// findings, duplicates, runs

	/**
	 * Replaces the current findings; also records the run and makes it the active one. Ids are given by the store.
	 */
	void publish(FindingSet findings) throws DatasetException;

	/**
	 * Returns the current findings, or null before the first audit. Merges are applied: probabilities of categories that
	 * are one now are summed, and what merges or retirements settled is left out until they are taken apart.
	 */
	@Nullable
	FindingSet findings() throws DatasetException;

	/**
	 * Returns the label issues and multi-class candidates, of any run, that people answered by keeping the label, where
	 * that decision still holds: what the next run is compared with before it asks again. At most one of each kind a
	 * sample.
	 */
	List<Finding> keptFindings() throws DatasetException;

	/** Replaces the duplicate groups. */
	void saveDuplicates(List<DuplicateGroup> groups) throws DatasetException;

	/** Returns the duplicate groups by number. */
	List<DuplicateGroup> duplicates() throws DatasetException;

	/** Records a run, or replaces what was recorded under its name. */
	void saveRun(RunRecord run) throws DatasetException;

	/** Returns all runs, newest first. */
	List<RunRecord> runs() throws DatasetException;

	/**
	 * Forgets the record of a run; findings that came from it stay until the next ones. Does nothing when there is none.
	 */
	void deleteRun(String name) throws DatasetException;

	/**
	 * Returns the name of the run that findings and insights come from: the one published last. Null before the first, and
	 * when its record was deleted.
	 */
	@Nullable
	String activeRun() throws DatasetException;

	// changes

	void addListener(StoreListener listener);

	void removeListener(StoreListener listener);

	/** Waits for calls in other threads and closes. Closing again does nothing; any other call then fails. */
	@Override
	void close() throws DatasetException;
}
